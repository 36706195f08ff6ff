-- A statement may be known by its year alone, then a fact of its own. Where the day is known, the year is that of the day.

ALTER TABLE "statements" DROP CONSTRAINT "statements_date_check";
ALTER TABLE "statements" ADD CONSTRAINT "statements_date_check" CHECK (
    ("date" IS NULL) = ("date_printed" IS NULL)
    AND ("date" IS NULL OR coalesce("year" = extract(year FROM "date"), false)));

ALTER TABLE "facts" DROP CONSTRAINT "facts_field_check";
ALTER TABLE "facts" ADD CONSTRAINT "facts_field_check" CHECK ("field" IN (
    'title', 'speaker', 'delegation', 'on-behalf-of', 'alignment', 'date', 'year', 'organ', 'meeting', 'delivery'));
