// How well each field is extracted, as it was measured on labelled statements, and by which command.
import { Command } from "@/components/ui/command";
import { formatDay, formatPercent, languageName } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";
import { MEASUREMENTS, type Measurement } from "@/lib/domain/measured-figures";
import { CountTable } from "./count-table";
import { COVERAGE_WORDING } from "./coverage-wording";

/** One table for each measurement. */
export function MeasuredSection({ locale }: { locale: Locale }) {
  const words = COVERAGE_WORDING[locale];
  return (
    <section aria-labelledby="extraction" className="mt-10">
      <h2 id="extraction" className="mb-3 display text-2xl">
        {words.extraction}
      </h2>
      <p className="max-w-[46rem]">{words.extractionLead}</p>
      <p className="mt-2 max-w-[46rem] text-[0.9375rem] text-soft">{words.measureNote}</p>
      <div className="grid items-start gap-x-14 xl:grid-cols-2">
        {MEASUREMENTS.map((measurement) => (
          <Measured key={measurement.how} locale={locale} measurement={measurement} />
        ))}
      </div>
    </section>
  );
}

function Measured({ locale, measurement }: { locale: Locale; measurement: Measurement }) {
  const words = COVERAGE_WORDING[locale];
  const { how, command, date, documents, languages, figures } = measurement;
  const spoken = languages.map((one) => `${languageName(one.language, locale)} ${one.documents}`).join(", ");
  return (
    <div className="mt-6 min-w-0">
      <h3 className="font-semibold">{words.measurements[how].title}</h3>
      <p className="mt-1 mb-3 max-w-[46rem] text-[0.9375rem] text-soft">
        {words.measurements[how].lead(documents)} {spoken}. <time dateTime={date}>{formatDay(date, locale)}</time>.
      </p>
      <CountTable
        locale={locale}
        title={words.measurements[how].title}
        columns={[words.field, words.measure, words.value, words.precision, words.recall, words.labelled]}
        rows={figures.map(({ field, measure, value, precision, recall, n }) => [
          words.fields[field] ?? field,
          measure === "F1" ? words.f1 : words.accuracy,
          percent(value, locale),
          percent(precision, locale),
          percent(recall, locale),
          n,
        ])}
      />
      <div className="mt-3 max-w-[46rem]">
        <Command>{command}</Command>
      </div>
    </div>
  );
}

const percent = (value: number | undefined, locale: Locale): string =>
  value === undefined ? "" : formatPercent(value / 100, locale);
