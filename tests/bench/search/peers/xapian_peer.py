# Xapian for the search bench: builds an index from documents as lines, or answers queries as lines.
import sys
import time

try:
    import xapian
except ImportError:
    print("missing", flush=True)
    sys.exit(0)

FACETS = ["year", "delegation", "speaker", "organ", "group", "theme", "threat", "language", "cites"]
STEM = xapian.Stem("en")
SEPARATOR = "\x1f"
FILTERS = ["delegation", "organ", "theme", "year"]


def build(path):
    db = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_stemmer(STEM)
    for line in sys.stdin:
        if line == "\n":
            break
        columns = line.rstrip("\n").split("\t")
        document = xapian.Document()
        generator.set_document(document)
        generator.index_text(columns[len(FACETS)])
        document.set_data(columns[len(FACETS)])
        for slot, facet in enumerate(FACETS):
            values = [value for value in columns[slot].split(SEPARATOR) if value]
            document.add_value(slot, SEPARATOR.join(values))
            for value in values:
                document.add_boolean_term(f"X{slot}:{value}")
        db.add_document(document)
    db.commit()


def text_query(kind, words):
    if not words:
        return xapian.Query.MatchAll
    if kind == "phrase":
        return xapian.Query(xapian.Query.OP_PHRASE, words)
    if kind == "prefix":
        return xapian.Query(xapian.Query.OP_WILDCARD, words[0], 0, xapian.Query.WILDCARD_LIMIT_ERROR)
    stems = ["Z" + STEM(word).decode() for word in words]
    return xapian.Query(xapian.Query.OP_OR if kind == "or" else xapian.Query.OP_AND, stems)


def search(db, line):
    columns = line.rstrip("\n").split("\t")
    query = text_query(columns[0], [word for word in columns[1].split(SEPARATOR) if word])
    for at, facet in enumerate(FILTERS):
        values = [value for value in columns[2 + at].split(SEPARATOR) if value]
        if values:
            slot = FACETS.index(facet)
            terms = [xapian.Query(f"X{slot}:{value}") for value in values]
            query = xapian.Query(xapian.Query.OP_FILTER, query, xapian.Query(xapian.Query.OP_OR, terms))
    enquire = xapian.Enquire(db)
    enquire.set_query(query)
    spies = [xapian.ValueCountMatchSpy(slot) for slot in range(len(FACETS))]
    for spy in spies:
        enquire.add_matchspy(spy)
    # All documents are checked, so that the total and the counts are exact.
    found = enquire.get_mset(0, 20, db.get_doccount())
    for match in found:
        found.snippet(match.document.get_data().decode(), 280, STEM)
    for spy in spies:
        list(spy.top_values(100))
    return found.get_matches_estimated()


def main():
    if sys.argv[2] == "build":
        build(sys.argv[1])
        print("ready", flush=True)
        return
    db = xapian.Database(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin:
        before = time.process_time()
        total = search(db, line)
        print(f"{total}\t{(time.process_time() - before) * 1000}", flush=True)


main()
