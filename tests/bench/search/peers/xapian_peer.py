# Xapian for the search bench: reads documents, then queries, as lines of JSON, and answers each with its total.
import json
import sys

try:
    import xapian
except ImportError:
    print("missing", flush=True)
    sys.exit(0)

FACETS = ["delegation", "year", "organ", "language", "themes", "threats", "cites"]
STEM = xapian.Stem("en")


def build(path):
    db = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_stemmer(STEM)
    for line in sys.stdin:
        one = json.loads(line)
        if one is None:
            break
        document = xapian.Document()
        generator.set_document(document)
        generator.index_text(one["text"])
        document.set_data(one["text"])
        for slot, facet in enumerate(FACETS):
            values = one[facet] if isinstance(one[facet], list) else [str(one[facet])]
            document.add_value(slot, "\x1f".join(values))
            for value in values:
                document.add_boolean_term(f"X{slot}:{value}")
        db.add_document(document)
    db.commit()
    return xapian.Database(path)


def plan(query):
    words = query["words"]
    if not words:
        text = xapian.Query.MatchAll
    elif query["kind"] == "phrase":
        text = xapian.Query(xapian.Query.OP_PHRASE, words)
    elif query["kind"] == "prefix":
        text = xapian.Query(xapian.Query.OP_WILDCARD, words[0])
    else:
        stems = ["Z" + STEM(word).decode() for word in words]
        text = xapian.Query(xapian.Query.OP_OR if query["kind"] == "or" else xapian.Query.OP_AND, stems)
    for slot, name in ((0, "delegation"), (2, "organ"), (4, "themes")):
        if query[name]:
            terms = [f"X{slot}:{value}" for value in query[name]]
            text = xapian.Query(xapian.Query.OP_FILTER, text, xapian.Query(xapian.Query.OP_OR, terms))
    if query["years"]:
        years = [f"X1:{year}" for year in range(query["years"][0], query["years"][1] + 1)]
        text = xapian.Query(xapian.Query.OP_FILTER, text, xapian.Query(xapian.Query.OP_OR, years))
    return text


def search(db, query):
    enquire = xapian.Enquire(db)
    enquire.set_query(plan(query))
    spies = [xapian.ValueCountMatchSpy(slot) for slot in range(len(FACETS))]
    for spy in spies:
        enquire.add_matchspy(spy)
    found = enquire.get_mset(0, 20, db.get_doccount())
    for match in found:
        found.snippet(match.document.get_data(), 280, STEM)
    for spy in spies:
        list(spy.top_values(100))
    return found.size() and found.get_matches_estimated()


def main():
    db = build(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin:
        print(search(db, json.loads(line)), flush=True)


main()
