# SQLite's FTS5 for the search bench: builds an index from documents as lines, or answers queries as lines.
import sqlite3
import sys
import time

FACETS = ["year", "delegation", "speaker", "organ", "group", "theme", "threat", "language", "cites"]
SINGLE = ["year", "delegation", "speaker", "organ", "language"]
SEVERAL = [facet for facet in FACETS if facet not in SINGLE]
SEPARATOR = "\x1f"
MARKS = "'«', '»', '…', 40"


def build(db):
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize='porter unicode61 remove_diacritics 2')")
    db.execute("CREATE TABLE facts (id INTEGER PRIMARY KEY, year INTEGER, delegation, speaker, organ, language)")
    db.execute("CREATE TABLE many (id INTEGER, facet, value)")
    for serial, line in enumerate(sys.stdin):
        if line == "\n":
            break
        columns = line.rstrip("\n").split("\t")
        one = dict(zip(FACETS, columns))
        db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (serial, columns[len(FACETS)]))
        db.execute("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)", [serial] + [one[facet] for facet in SINGLE])
        for facet in SEVERAL:
            values = [(serial, facet, value) for value in one[facet].split(SEPARATOR) if value]
            db.executemany("INSERT INTO many VALUES (?, ?, ?)", values)
    db.execute("CREATE INDEX many_by_id ON many (id, facet, value)")
    db.execute("CREATE INDEX many_by_value ON many (facet, value, id)")
    db.execute("INSERT INTO words (words) VALUES ('optimize')")
    db.execute("ANALYZE")
    db.commit()


def match_of(kind, words):
    if kind == "phrase":
        return f'"{" ".join(words)}"'
    if kind == "prefix":
        return f"{words[0]}*"
    return (" OR " if kind == "or" else " ").join(f'"{word}"' for word in words)


def conditions(filters):
    parts, values = ["1"], []
    for column in ("delegation", "organ", "year"):
        if filters[column]:
            parts.append(f"f.{column} IN ({','.join('?' * len(filters[column]))})")
            values += filters[column]
    if filters["theme"]:
        marks = ",".join("?" * len(filters["theme"]))
        parts.append(f"f.id IN (SELECT id FROM many WHERE facet = 'theme' AND value IN ({marks}))")
        values += filters["theme"]
    return " AND ".join(parts), values


def search(db, line):
    columns = line.rstrip("\n").split("\t")
    kind, words = columns[0], [word for word in columns[1].split(SEPARATOR) if word]
    names = ["delegation", "organ", "theme", "year"]
    filters = {name: [v for v in columns[2 + at].split(SEPARATOR) if v] for at, name in enumerate(names)}
    where, values = conditions(filters)
    match = match_of(kind, words) if words else None
    db.execute("DELETE FROM matched")
    if match:
        # CROSS JOIN keeps SQLite from asking the words once for every statement, which takes minutes a query.
        db.execute(
            "INSERT INTO matched SELECT f.*, w.rank FROM words w CROSS JOIN facts f ON f.id = w.rowid "
            f"WHERE w.words MATCH ? AND {where}",
            [match] + values,
        )
    else:
        db.execute(f"INSERT INTO matched SELECT f.*, 0 FROM facts f WHERE {where}", values)
    quote(db, match)
    for facet in SINGLE:
        db.execute(f"SELECT {facet}, count(*) FROM matched GROUP BY 1 ORDER BY 2 DESC LIMIT 100").fetchall()
    for facet in SEVERAL:
        db.execute(
            "SELECT value, count(*) FROM matched m CROSS JOIN many ON many.id = m.id AND facet = ? "
            "GROUP BY 1 ORDER BY 2 DESC LIMIT 100",
            [facet],
        ).fetchall()
    return db.execute("SELECT count(*) FROM matched").fetchone()[0]


def quote(db, match):
    ids = [str(row[0]) for row in db.execute("SELECT id FROM matched ORDER BY rank LIMIT 20")]
    among = f"rowid IN ({','.join(ids)})"
    if match:
        db.execute(f"SELECT snippet(words, 0, {MARKS}) FROM words WHERE words MATCH ? AND {among}", [match]).fetchall()
    else:
        db.execute(f"SELECT substr(text, 1, 280) FROM words WHERE {among}").fetchall()


def main():
    db = sqlite3.connect(sys.argv[1])
    if sys.argv[2] == "build":
        build(db)
        print("ready", flush=True)
        return
    db.execute("PRAGMA cache_size = -1000000")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute(
        "CREATE TEMP TABLE matched (id INTEGER PRIMARY KEY, year, delegation, speaker, organ, language, rank)"
    )
    print("ready", flush=True)
    for line in sys.stdin:
        before = time.process_time()
        total = search(db, line)
        print(f"{total}\t{(time.process_time() - before) * 1000}", flush=True)


main()
