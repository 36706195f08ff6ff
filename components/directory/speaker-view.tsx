// The page of a speaker: who it is, and everything that the person said.
import { delegationAddress } from "@/components/position/position-address";
import { yearSpan } from "@/components/position/position-wording";
import { SampleTag } from "@/components/position/sample-tag";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import type { ListedStatement, PrintedForm, SpeakerSummary } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { ChairedTurns } from "./chaired-turns";
import { speakerAddress, speakersAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListedStatementItem } from "./listed-statement-item";

interface Props {
  locale: Locale;
  speaker: SpeakerSummary;
  roles: readonly PrintedForm[];
  statements: ListedStatement[];
  chaired: ListedStatement[];
  page: number;
  pageSize: number;
}

/** Head, statements, turns in the chair. */
export function SpeakerView({ locale, speaker, roles, statements, chaired, page, pageSize }: Props) {
  const words = DIRECTORY_WORDING[locale];
  return (
    <PageFrame narrow>
      <Head locale={locale} speaker={speaker} />
      <Roles locale={locale} roles={roles} />
      {statements.length > 0 && (
        <section aria-labelledby="said" className="mt-9">
          <h2 id="said" className="mb-3 display text-2xl">
            {words.speaker.said}
          </h2>
          {statements.map((statement) => (
            <ListedStatementItem key={statement.id} locale={locale} statement={statement} hides={["speaker"]} />
          ))}
        </section>
      )}
      <Pagination
        locale={locale}
        label={words.statementPages}
        page={page}
        pageCount={Math.ceil(speaker.statements / pageSize)}
        addressOf={(to) => localAddress(locale, speakerAddress(speaker.id, to))}
      />
      <ChairedTurns locale={locale} turns={chaired} count={speaker.presiding} />
    </PageFrame>
  );
}

function Head({ locale, speaker }: Pick<Props, "locale" | "speaker">) {
  const { name, delegation, statements, firstYear, lastYear, sample } = speaker;
  const words = DIRECTORY_WORDING[locale];
  return (
    <header>
      <p className="text-[0.9375rem]">
        <a href={localAddress(locale, speakersAddress())} className="quiet-link">
          {words.speakers.title}
        </a>
      </p>
      <h1 className="mt-2 display text-4xl">
        <bdi>{name}</bdi> {sample && <SampleTag locale={locale} />}
      </h1>
      {delegation && (
        <p className="mt-2 text-lg">
          <a href={localAddress(locale, delegationAddress(delegation.id))} className="quiet-link">
            {delegation.name}
          </a>
        </p>
      )}
      <p className="mt-3">{words.speaker.held(words.statements(statements), yearSpan(firstYear, lastYear))}</p>
    </header>
  );
}

function Roles({ locale, roles }: Pick<Props, "locale" | "roles">) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles" className="mt-5">
      <h2 id="roles" className="caps text-soft">
        {DIRECTORY_WORDING[locale].speaker.roles}
      </h2>
      <ul className="mt-1">
        {roles.map(({ printed, firstYear, lastYear }) => (
          <li key={printed}>
            <bdi>{printed}</bdi>{" "}
            <span className="text-[0.875rem] text-soft tabular-nums">{yearSpan(firstYear, lastYear)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
