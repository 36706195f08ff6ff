# SQLite's FTS5 for the search bench: reads documents, then queries, as lines of JSON, and answers each with its total.
import json
import sqlite3
import sys

FACETS = ["delegation", "year", "organ", "language", "themes", "threats", "cites"]


def build(db):
    db.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize='porter unicode61 remove_diacritics 2')")
    db.execute("CREATE TABLE facts (id INTEGER PRIMARY KEY, delegation, year INTEGER, organ, language)")
    db.execute("CREATE TABLE many (id INTEGER, facet, value)")
    for line in sys.stdin:
        one = json.loads(line)
        if one is None:
            break
        db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (one["serial"], one["text"]))
        db.execute("INSERT INTO facts VALUES (?, ?, ?, ?, ?)", [one["serial"]] + [one[f] for f in FACETS[:4]])
        for facet in FACETS[4:]:
            db.executemany("INSERT INTO many VALUES (?, ?, ?)", [(one["serial"], facet, v) for v in one[facet]])
    db.execute("CREATE INDEX many_by_id ON many (id, facet)")
    db.execute("CREATE INDEX many_by_value ON many (facet, value)")
    db.commit()


def conditions(query):
    parts, values = ["1"], []
    if query["match"]:
        parts.append("f.id IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(query["match"])
    for column in ("delegation", "organ"):
        if query[column]:
            parts.append(f"f.{column} IN ({','.join('?' * len(query[column]))})")
            values += query[column]
    if query["years"]:
        parts.append("f.year BETWEEN ? AND ?")
        values += query["years"]
    if query["themes"]:
        marks = ",".join("?" * len(query["themes"]))
        parts.append(f"f.id IN (SELECT id FROM many WHERE facet = 'themes' AND value IN ({marks}))")
        values += query["themes"]
    return " AND ".join(parts), values


def search(db, query):
    where, values = conditions(query)
    db.execute("DROP TABLE IF EXISTS temp.matched")
    db.execute(f"CREATE TEMP TABLE matched AS SELECT f.* FROM facts f WHERE {where}", values)
    if query["match"]:
        db.execute(
            "SELECT rowid, snippet(words, 0, '«', '»', '…', 40) FROM words "
            "WHERE words MATCH ? AND rowid IN (SELECT id FROM matched) ORDER BY rank LIMIT 20",
            [query["match"]],
        ).fetchall()
    else:
        db.execute("SELECT rowid, substr(text, 1, 280) FROM words WHERE rowid IN (SELECT id FROM matched LIMIT 20)").fetchall()
    for facet in FACETS[:4]:
        db.execute(f"SELECT {facet}, count(*) FROM matched GROUP BY 1 ORDER BY 2 DESC LIMIT 100").fetchall()
    for facet in FACETS[4:]:
        db.execute(
            "SELECT value, count(*) FROM matched JOIN many USING (id) WHERE facet = ? GROUP BY 1 ORDER BY 2 DESC LIMIT 100",
            [facet],
        ).fetchall()
    return db.execute("SELECT count(*) FROM matched").fetchone()[0]


def main():
    db = sqlite3.connect(sys.argv[1])
    db.execute("PRAGMA journal_mode = OFF")
    build(db)
    print("ready", flush=True)
    for line in sys.stdin:
        print(search(db, json.loads(line)), flush=True)


main()
