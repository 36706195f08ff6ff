// The margin outline: what the statement asks for, fears, cites and names, each a step to its passage.
import type { ReactNode } from "react";
import { documentAddress } from "@/components/directory/directory-address";
import { subjectAddress } from "@/components/position/position-address";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { UNREAD_LANGUAGE } from "@/lib/domain/notice";
import { MENTION_KINDS, type Mention, type Statement } from "@/lib/domain/statement";
import { breaksOff } from "./label-in-quote";
import { ordinalsOf } from "./locate";
import { ParagraphLinks } from "./paragraph-links";
import { STATEMENT_WORDING } from "./statement-wording";
import { PartiesLine } from "./parties-line";
import { PositionLine } from "./position-line";
import { documentLabel, mentionLabel, subjectLabel, threatLabel } from "./taxonomy-labels";
import { priorityId, threatId } from "./text-marks";

interface Props {
  statement: Pick<
    Statement,
    "paragraphs" | "priorities" | "threats" | "citations" | "mentions" | "language" | "notices"
  >;
  locale: Locale;
}

/** All parts of the outline; a part without entries is left out, save priorities and threats, which say so. */
export function StatementOutline(props: Props) {
  return (
    <div className="space-y-6 text-[0.9375rem] leading-snug">
      <Priorities {...props} />
      <Threats {...props} />
      <Citations {...props} />
      {MENTION_KINDS.map((kind) => (
        <Mentions key={kind} {...props} kind={kind} />
      ))}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 border-b border-rule pb-1 caps text-soft">{title}</h3>
      {children}
    </section>
  );
}

/** Whether nobody looked for priorities and threats, for want of words in its language. */
const isUnread = ({ notices }: Props["statement"]): boolean => notices.some(({ ruleId }) => ruleId === UNREAD_LANGUAGE);

function Priorities({ statement, locale }: Props) {
  const { priorities, language } = statement;
  const words = STATEMENT_WORDING[locale];
  return (
    <Part title={words.priorities}>
      {priorities.length === 0 && (
        <p className="text-soft">{isUnread(statement) ? words.notExtracted : words.noPriorities}</p>
      )}
      <ol className="space-y-2.5">
        {priorities.map(({ ordinal, label, anchor, themes, position }) => (
          <li key={ordinal}>
            <a href={`#${priorityId(ordinal)}`} className="group flex min-h-6 gap-2">
              <span className="mt-[0.12rem] h-fit min-w-5 shrink-0 rounded-sm bg-accent px-1 text-center text-xs leading-5 font-bold text-on-accent tabular-nums">
                {ordinal}
              </span>
              <span className="group-hover:underline" {...languageAttributes(language)}>
                {label}
                {breaksOff(label, anchor.quote) && "…"}
              </span>
            </a>
            <PositionLine position={position} locale={locale} />
            <p className="ms-7 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
              {themes.map((code) => (
                <SubjectLink key={code} kind="theme" code={code} locale={locale} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Threats({ statement, locale }: Props) {
  const { threats, paragraphs } = statement;
  const words = STATEMENT_WORDING[locale];
  return (
    <Part title={words.threats}>
      {threats.length === 0 && (
        <p className="text-soft">{isUnread(statement) ? words.notExtracted : words.noThreats}</p>
      )}
      <ul className="space-y-0.5">
        {threats.map(({ type, evidence, actors, targets }) => (
          <li key={type} className="flex items-baseline gap-2">
            <span aria-hidden="true" className="min-w-5 shrink-0 text-center text-[0.6875rem] text-threat">
              ▲
            </span>
            <div className="flex flex-wrap items-center gap-x-1">
              <a href={`#${threatId(type, 0)}`} className="inline-flex min-h-6 items-center hover:underline">
                {threatLabel(type, locale)}
              </a>
              <ParagraphLinks ordinals={ordinalsOf(paragraphs, evidence)} locale={locale} />
              <a
                href={localAddress(locale, subjectAddress({ kind: "threat", code: type }))}
                className="inline-flex min-h-6 items-center text-[0.8125rem] text-soft hover:underline"
              >
                {words.elsewhere}
                <span className="sr-only">: {threatLabel(type, locale)}</span>
              </a>
              <PartiesLine actors={actors} targets={targets} locale={locale} />
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A theme's name, which leads to everything that delegations put forward under it. */
function SubjectLink({ kind, code, locale }: Subject & { locale: Locale }) {
  return (
    <a
      href={localAddress(locale, subjectAddress({ kind, code }))}
      className="inline-flex min-h-6 items-center underline decoration-rule underline-offset-3 hover:decoration-current"
    >
      {subjectLabel({ kind, code }, locale)}
    </a>
  );
}

function Citations({ statement: { citations, paragraphs }, locale }: Props) {
  if (citations.length === 0) return null;
  return (
    <Part title={STATEMENT_WORDING[locale].citations}>
      <ul>
        {citations.map(({ symbol, evidence }) => (
          <li key={symbol}>
            <a
              href={localAddress(locale, documentAddress(symbol))}
              className="inline-flex min-h-6 items-center tabular-nums hover:underline"
            >
              {documentLabel(symbol, locale)}
            </a>{" "}
            <ParagraphLinks ordinals={ordinalsOf(paragraphs, evidence)} locale={locale} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Mentions({ statement: { mentions, paragraphs }, kind, locale }: Props & { kind: Mention["kind"] }) {
  const named = mentions.filter((mention) => mention.kind === kind);
  if (named.length === 0) return null;
  return (
    <Part title={STATEMENT_WORDING[locale].mentions[kind]}>
      <ul>
        {named.map((mention) => (
          <li key={mention.code}>
            {mentionLabel(mention, locale)}{" "}
            <ParagraphLinks ordinals={ordinalsOf(paragraphs, mention.evidence)} locale={locale} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
