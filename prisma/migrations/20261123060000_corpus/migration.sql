-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "url" TEXT,
    "media_type" TEXT NOT NULL,
    "encoding" TEXT,
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL,
    "parser_version" TEXT NOT NULL,
    "collection" TEXT NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statements" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "identity_hash" TEXT NOT NULL,
    "collection" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "title" TEXT,
    "title_language" TEXT,
    "speaker_id" TEXT,
    "speaker_name" TEXT,
    "speaker_role" TEXT,
    "speaker_display_name" TEXT,
    "delegation_id" TEXT,
    "delegation_name" TEXT,
    "date" DATE,
    "year" SMALLINT,
    "date_printed" TEXT,
    "organ" TEXT,
    "meeting_id" TEXT,
    "event" TEXT,
    "meeting_format" TEXT,
    "delivery" TEXT,
    "turn" TEXT,
    "word_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_sources" (
    "source_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "statement_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "statement_sources_pkey" PRIMARY KEY ("source_id","position")
);

-- CreateTable
CREATE TABLE "statement_pieces" (
    "statement_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "statement_pieces_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "paragraphs" (
    "statement_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "language" TEXT,
    "number" TEXT,
    "search" tsvector,

    CONSTRAINT "paragraphs_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "facts" (
    "statement_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,

    CONSTRAINT "facts_pkey" PRIMARY KEY ("statement_id","field","ordinal")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" BIGSERIAL NOT NULL,
    "statement_id" TEXT NOT NULL,
    "fact_field" TEXT,
    "fact_ordinal" INTEGER,
    "priority_ordinal" INTEGER,
    "threat_ordinal" INTEGER,
    "citation_ordinal" INTEGER,
    "mention_ordinal" INTEGER,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priorities" (
    "statement_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "extent_start" INTEGER NOT NULL,
    "extent_end" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,

    CONSTRAINT "priorities_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "priority_themes" (
    "statement_id" TEXT NOT NULL,
    "priority_ordinal" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,

    CONSTRAINT "priority_themes_pkey" PRIMARY KEY ("statement_id","priority_ordinal","position")
);

-- CreateTable
CREATE TABLE "threats" (
    "statement_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,

    CONSTRAINT "threats_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "cited_documents" (
    "symbol" TEXT NOT NULL,

    CONSTRAINT "cited_documents_pkey" PRIMARY KEY ("symbol")
);

-- CreateTable
CREATE TABLE "citations" (
    "statement_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "symbol" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,

    CONSTRAINT "citations_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "mentions" (
    "statement_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "delegations" (
    "id" TEXT NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,

    CONSTRAINT "delegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speakers" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "delegation_id" TEXT,

    CONSTRAINT "speakers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_aliases" (
    "speaker_id" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "speaker_aliases_pkey" PRIMARY KEY ("speaker_id","alias")
);

-- CreateTable
CREATE TABLE "country_groups" (
    "code" TEXT NOT NULL,

    CONSTRAINT "country_groups_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "statement_groups" (
    "statement_id" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "group_code" TEXT NOT NULL,

    CONSTRAINT "statement_groups_pkey" PRIMARY KEY ("statement_id","relation","ordinal")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "symbol" TEXT,
    "name" TEXT,
    "organ" TEXT,
    "date" DATE,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" BIGSERIAL NOT NULL,
    "statement_id" TEXT,
    "source_id" TEXT,
    "run_id" TEXT,
    "item_ordinal" INTEGER,
    "position" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_runs" (
    "id" TEXT NOT NULL,
    "collection" TEXT NOT NULL,
    "parser_version" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "ingest_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_items" (
    "run_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "detail" TEXT,
    "statements" INTEGER NOT NULL DEFAULT 0,
    "content_hash" TEXT,
    "source_id" TEXT,

    CONSTRAINT "ingest_items_pkey" PRIMARY KEY ("run_id","ordinal")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "record_key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "replaced" JSONB,
    "author" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sources_content_hash_key" ON "sources"("content_hash");

-- CreateIndex
CREATE INDEX "sources_collection_idx" ON "sources"("collection");

-- CreateIndex
CREATE UNIQUE INDEX "statements_identity_hash_key" ON "statements"("identity_hash");

-- CreateIndex
CREATE INDEX "statements_delegation_id_idx" ON "statements"("delegation_id");

-- CreateIndex
CREATE INDEX "statements_speaker_id_idx" ON "statements"("speaker_id");

-- CreateIndex
CREATE INDEX "statements_meeting_id_idx" ON "statements"("meeting_id");

-- CreateIndex
CREATE INDEX "statements_date_idx" ON "statements"("date");

-- CreateIndex
CREATE INDEX "statements_year_idx" ON "statements"("year");

-- CreateIndex
CREATE INDEX "statements_organ_idx" ON "statements"("organ");

-- CreateIndex
CREATE INDEX "statements_language_idx" ON "statements"("language");

-- CreateIndex
CREATE INDEX "statements_collection_idx" ON "statements"("collection");

-- CreateIndex
CREATE INDEX "statement_sources_statement_id_idx" ON "statement_sources"("statement_id");

-- CreateIndex
CREATE INDEX "paragraphs_search_idx" ON "paragraphs" USING GIN ("search");

-- CreateIndex
CREATE INDEX "evidence_statement_id_idx" ON "evidence"("statement_id");

-- CreateIndex
CREATE INDEX "priority_themes_theme_statement_id_idx" ON "priority_themes"("theme", "statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "priority_themes_statement_id_priority_ordinal_theme_key" ON "priority_themes"("statement_id", "priority_ordinal", "theme");

-- CreateIndex
CREATE INDEX "threats_type_statement_id_idx" ON "threats"("type", "statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "threats_statement_id_type_key" ON "threats"("statement_id", "type");

-- CreateIndex
CREATE INDEX "citations_symbol_idx" ON "citations"("symbol");

-- CreateIndex
CREATE UNIQUE INDEX "citations_statement_id_symbol_key" ON "citations"("statement_id", "symbol");

-- CreateIndex
CREATE INDEX "mentions_kind_code_idx" ON "mentions"("kind", "code");

-- CreateIndex
CREATE UNIQUE INDEX "mentions_statement_id_kind_code_key" ON "mentions"("statement_id", "kind", "code");

-- CreateIndex
CREATE UNIQUE INDEX "delegations_code_key" ON "delegations"("code");

-- CreateIndex
CREATE UNIQUE INDEX "speakers_key_key" ON "speakers"("key");

-- CreateIndex
CREATE INDEX "speakers_delegation_id_idx" ON "speakers"("delegation_id");

-- CreateIndex
CREATE INDEX "speaker_aliases_alias_idx" ON "speaker_aliases"("alias");

-- CreateIndex
CREATE INDEX "statement_groups_group_code_relation_idx" ON "statement_groups"("group_code", "relation");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_key_key" ON "meetings"("key");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_symbol_key" ON "meetings"("symbol");

-- CreateIndex
CREATE INDEX "meetings_date_idx" ON "meetings"("date");

-- CreateIndex
CREATE INDEX "notices_statement_id_idx" ON "notices"("statement_id");

-- CreateIndex
CREATE INDEX "notices_source_id_idx" ON "notices"("source_id");

-- CreateIndex
CREATE INDEX "notices_run_id_item_ordinal_idx" ON "notices"("run_id", "item_ordinal");

-- CreateIndex
CREATE INDEX "ingest_runs_started_at_idx" ON "ingest_runs"("started_at");

-- CreateIndex
CREATE INDEX "ingest_items_source_id_idx" ON "ingest_items"("source_id");

-- CreateIndex
CREATE INDEX "ingest_items_content_hash_idx" ON "ingest_items"("content_hash");

-- CreateIndex
CREATE INDEX "corrections_statement_id_record_key_field_created_at_idx" ON "corrections"("statement_id", "record_key", "field", "created_at");

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speakers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_sources" ADD CONSTRAINT "statement_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_sources" ADD CONSTRAINT "statement_sources_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_pieces" ADD CONSTRAINT "statement_pieces_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts" ADD CONSTRAINT "facts_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_fact_field_fact_ordinal_fkey" FOREIGN KEY ("statement_id", "fact_field", "fact_ordinal") REFERENCES "facts"("statement_id", "field", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_priority_ordinal_fkey" FOREIGN KEY ("statement_id", "priority_ordinal") REFERENCES "priorities"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_threat_ordinal_fkey" FOREIGN KEY ("statement_id", "threat_ordinal") REFERENCES "threats"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_citation_ordinal_fkey" FOREIGN KEY ("statement_id", "citation_ordinal") REFERENCES "citations"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_mention_ordinal_fkey" FOREIGN KEY ("statement_id", "mention_ordinal") REFERENCES "mentions"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priorities" ADD CONSTRAINT "priorities_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority_themes" ADD CONSTRAINT "priority_themes_statement_id_priority_ordinal_fkey" FOREIGN KEY ("statement_id", "priority_ordinal") REFERENCES "priorities"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threats" ADD CONSTRAINT "threats_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_symbol_fkey" FOREIGN KEY ("symbol") REFERENCES "cited_documents"("symbol") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_aliases" ADD CONSTRAINT "speaker_aliases_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speakers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_groups" ADD CONSTRAINT "statement_groups_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_groups" ADD CONSTRAINT "statement_groups_statement_id_relation_ordinal_fkey" FOREIGN KEY ("statement_id", "relation", "ordinal") REFERENCES "facts"("statement_id", "field", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_groups" ADD CONSTRAINT "statement_groups_group_code_fkey" FOREIGN KEY ("group_code") REFERENCES "country_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_run_id_item_ordinal_fkey" FOREIGN KEY ("run_id", "item_ordinal") REFERENCES "ingest_items"("run_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingest_items" ADD CONSTRAINT "ingest_items_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "ingest_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingest_items" ADD CONSTRAINT "ingest_items_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- From here on by hand: what the Prisma schema language cannot say. (No semicolon in comments: the engine splits at them.)

-- A statement has at most one original source (the store gives every statement one).
CREATE UNIQUE INDEX "statement_sources_original_key" ON "statement_sources"("statement_id") WHERE "kind" = 'original';

ALTER TABLE "sources"
    ADD CONSTRAINT "sources_content_hash_check" CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "sources_byte_length_check" CHECK ("byte_length" >= 0),
    ADD CONSTRAINT "sources_file_name_check" CHECK ("file_name" <> ''),
    ADD CONSTRAINT "sources_collection_check" CHECK ("collection" ~ '^[a-z][a-z0-9-]*$');

ALTER TABLE "statements"
    ADD CONSTRAINT "statements_id_check" CHECK ("id" ~ '^[0-9a-z]+$'),
    ADD CONSTRAINT "statements_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "statements_identity_hash_check" CHECK ("identity_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "statements_collection_check" CHECK ("collection" ~ '^[a-z][a-z0-9-]*$'),
    ADD CONSTRAINT "statements_text_check" CHECK ("text" <> ''),
    ADD CONSTRAINT "statements_language_check" CHECK ("language" ~ '^[a-z]{2}$'),
    ADD CONSTRAINT "statements_title_check" CHECK ("title" <> '' AND ("title" IS NOT NULL OR "title_language" IS NULL)),
    ADD CONSTRAINT "statements_title_language_check" CHECK ("title_language" ~ '^[a-z]{2}$'),
    ADD CONSTRAINT "statements_speaker_check" CHECK (
        "speaker_name" <> '' AND ("speaker_id" IS NULL) = ("speaker_name" IS NULL)
        AND ("speaker_name" IS NOT NULL OR ("speaker_role" IS NULL AND "speaker_display_name" IS NULL))),
    ADD CONSTRAINT "statements_delegation_check" CHECK (("delegation_id" IS NULL) = ("delegation_name" IS NULL)),
    ADD CONSTRAINT "statements_date_check" CHECK (
        ("date" IS NULL) = ("year" IS NULL) AND ("date" IS NULL) = ("date_printed" IS NULL)
        AND "year" = extract(year FROM "date")),
    ADD CONSTRAINT "statements_organ_check" CHECK ("organ" ~ '^[A-Z][A-Z0-9-]*$'),
    ADD CONSTRAINT "statements_delivery_check" CHECK ("delivery" IN ('as-delivered', 'check-against-delivery')),
    ADD CONSTRAINT "statements_turn_check" CHECK ("turn" IN ('national', 'presiding', 'official')),
    ADD CONSTRAINT "statements_word_count_check" CHECK ("word_count" >= 0);

ALTER TABLE "statement_sources"
    ADD CONSTRAINT "statement_sources_position_check" CHECK ("position" > 0),
    ADD CONSTRAINT "statement_sources_kind_check" CHECK ("kind" IN ('original', 'duplicate'));

ALTER TABLE "statement_pieces"
    ADD CONSTRAINT "statement_pieces_ordinal_check" CHECK ("ordinal" > 0),
    ADD CONSTRAINT "statement_pieces_span_check" CHECK ("start" >= 0 AND "end" >= "start");

ALTER TABLE "paragraphs"
    ADD CONSTRAINT "paragraphs_ordinal_check" CHECK ("ordinal" > 0),
    ADD CONSTRAINT "paragraphs_kind_check" CHECK ("kind" IN ('header', 'heading', 'body')),
    ADD CONSTRAINT "paragraphs_span_check" CHECK ("start" >= 0 AND "end" >= "start"),
    ADD CONSTRAINT "paragraphs_language_check" CHECK ("language" ~ '^[a-z]{2}$');

ALTER TABLE "facts"
    ADD CONSTRAINT "facts_field_check" CHECK ("field" IN (
        'title', 'speaker', 'delegation', 'on-behalf-of', 'alignment', 'date', 'organ', 'meeting', 'delivery')),
    ADD CONSTRAINT "facts_ordinal_check" CHECK ("ordinal" = 1 OR ("ordinal" > 1 AND "field" IN ('on-behalf-of', 'alignment'))),
    ADD CONSTRAINT "facts_origin_check" CHECK ("origin" IN ('text', 'sidecar', 'reference'));

ALTER TABLE "evidence"
    ADD CONSTRAINT "evidence_record_check" CHECK (
        num_nonnulls("fact_field", "priority_ordinal", "threat_ordinal", "citation_ordinal", "mention_ordinal") = 1
        AND ("fact_field" IS NULL) = ("fact_ordinal" IS NULL)),
    ADD CONSTRAINT "evidence_position_check" CHECK ("position" > 0),
    ADD CONSTRAINT "evidence_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    ADD CONSTRAINT "evidence_quote_check" CHECK ("quote" <> '');

ALTER TABLE "priorities"
    ADD CONSTRAINT "priorities_ordinal_check" CHECK ("ordinal" > 0),
    ADD CONSTRAINT "priorities_label_check" CHECK ("label" <> ''),
    ADD CONSTRAINT "priorities_extent_check" CHECK ("extent_start" >= 0 AND "extent_end" >= "extent_start");

ALTER TABLE "priority_themes"
    ADD CONSTRAINT "priority_themes_position_check" CHECK ("position" BETWEEN 1 AND 3),
    ADD CONSTRAINT "priority_themes_theme_check" CHECK ("theme" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "threats"
    ADD CONSTRAINT "threats_ordinal_check" CHECK ("ordinal" > 0),
    ADD CONSTRAINT "threats_type_check" CHECK ("type" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "cited_documents"
    ADD CONSTRAINT "cited_documents_symbol_check" CHECK ("symbol" <> '');

ALTER TABLE "citations"
    ADD CONSTRAINT "citations_ordinal_check" CHECK ("ordinal" > 0);

ALTER TABLE "mentions"
    ADD CONSTRAINT "mentions_ordinal_check" CHECK ("ordinal" > 0),
    ADD CONSTRAINT "mentions_kind_check" CHECK ("kind" IN ('state', 'group', 'body')),
    ADD CONSTRAINT "mentions_code_check" CHECK ("code" <> '' AND ("kind" <> 'state' OR "code" ~ '^[A-Z]{3}$'));

ALTER TABLE "delegations"
    ADD CONSTRAINT "delegations_id_check" CHECK (coalesce("id" = "code", "id" ~ '^org-[a-z0-9-]+$')),
    ADD CONSTRAINT "delegations_code_check" CHECK ("code" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "delegations_name_check" CHECK ("name" <> '');

ALTER TABLE "speakers"
    ADD CONSTRAINT "speakers_name_check" CHECK ("name" <> '');

ALTER TABLE "speaker_aliases"
    ADD CONSTRAINT "speaker_aliases_alias_check" CHECK ("alias" <> '');

ALTER TABLE "country_groups"
    ADD CONSTRAINT "country_groups_code_check" CHECK ("code" <> '');

ALTER TABLE "statement_groups"
    ADD CONSTRAINT "statement_groups_relation_check" CHECK ("relation" IN ('on-behalf-of', 'alignment'));

ALTER TABLE "meetings"
    ADD CONSTRAINT "meetings_organ_check" CHECK ("organ" ~ '^[A-Z][A-Z0-9-]*$');

ALTER TABLE "notices"
    ADD CONSTRAINT "notices_subject_check" CHECK (
        num_nonnulls("statement_id", "source_id", "run_id") = 1 AND ("run_id" IS NULL) = ("item_ordinal" IS NULL)),
    ADD CONSTRAINT "notices_position_check" CHECK ("position" > 0),
    ADD CONSTRAINT "notices_level_check" CHECK ("level" IN ('info', 'warning', 'error')),
    ADD CONSTRAINT "notices_span_check" CHECK (("start" IS NULL) = ("end" IS NULL) AND "start" >= 0 AND "end" >= "start");

ALTER TABLE "ingest_runs"
    ADD CONSTRAINT "ingest_runs_collection_check" CHECK ("collection" ~ '^[a-z][a-z0-9-]*$'),
    ADD CONSTRAINT "ingest_runs_finished_check" CHECK ("finished_at" >= "started_at");

ALTER TABLE "ingest_items"
    ADD CONSTRAINT "ingest_items_ordinal_check" CHECK ("ordinal" > 0),
    ADD CONSTRAINT "ingest_items_status_check" CHECK ("status" IN ('committed', 'duplicate', 'rejected', 'pending')),
    ADD CONSTRAINT "ingest_items_reason_check" CHECK (("status" = 'rejected') = ("reason" IS NOT NULL)),
    ADD CONSTRAINT "ingest_items_statements_check" CHECK ("statements" >= 0),
    ADD CONSTRAINT "ingest_items_content_hash_check" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "corrections"
    ADD CONSTRAINT "corrections_record_key_check" CHECK (
        "record_key" = 'statement' OR "record_key" ~ '^(threat|citation|mention|group|priority|paragraph)/.'),
    ADD CONSTRAINT "corrections_author_check" CHECK ("author" <> ''),
    ADD CONSTRAINT "corrections_reason_check" CHECK ("reason" <> ''),
    ADD CONSTRAINT "corrections_withdrawn_check" CHECK ("withdrawn_at" >= "created_at");
