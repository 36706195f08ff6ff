-- CreateTable
CREATE TABLE "statement_changes" (
    "statement_id" TEXT NOT NULL,
    "changed_by" xid8 NOT NULL,

    CONSTRAINT "statement_changes_pkey" PRIMARY KEY ("statement_id")
);

-- CreateIndex
CREATE INDEX "statement_changes_changed_by_idx" ON "statement_changes"("changed_by");

-- What an index outside of the database must read again: every table that statements are found or counted by notes the
-- statements that a command touched, and tells those that listen, once for each transaction.
CREATE FUNCTION note_changed_statements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statement_changes AS known (statement_id, changed_by)
    SELECT DISTINCT statement_id, pg_current_xact_id() FROM changed ORDER BY statement_id
    ON CONFLICT (statement_id) DO UPDATE SET changed_by = excluded.changed_by
        WHERE known.changed_by <> excluded.changed_by;
    IF FOUND THEN
        PERFORM pg_notify('rostrum_statements', '');
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION note_changed_statement_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statement_changes AS known (statement_id, changed_by)
    SELECT id, pg_current_xact_id() FROM changed ORDER BY id
    ON CONFLICT (statement_id) DO UPDATE SET changed_by = excluded.changed_by
        WHERE known.changed_by <> excluded.changed_by;
    IF FOUND THEN
        PERFORM pg_notify('rostrum_statements', '');
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER "note_inserted" AFTER INSERT ON "statements"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statement_rows();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "statements"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statement_rows();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "statements"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statement_rows();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "paragraphs"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "paragraphs"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "paragraphs"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "statement_words"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "statement_words"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "statement_words"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "statement_groups"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "statement_groups"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "statement_groups"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "priority_themes"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "priority_themes"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "priority_themes"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "threats"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "threats"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "threats"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "citations"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_updated" AFTER UPDATE ON "citations"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
CREATE TRIGGER "note_deleted" AFTER DELETE ON "citations"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_statements();
