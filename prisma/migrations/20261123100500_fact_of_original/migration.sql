-- The language in which a speech was spoken is a fact, too.
ALTER TABLE "facts" DROP CONSTRAINT "facts_field_check";
ALTER TABLE "facts" ADD CONSTRAINT "facts_field_check" CHECK ("field" IN (
    'title', 'speaker', 'delegation', 'on-behalf-of', 'alignment', 'date', 'year', 'organ', 'meeting', 'delivery', 'original'));
