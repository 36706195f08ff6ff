// The short address of a statement leads to its full one.
import { notFound, redirect } from "next/navigation";
import { statementAddress } from "@/components/statement/statement-address";
import { localAddress } from "@/components/ui/local-address";
import { toQuery, type PageQuery } from "../../check-parameters";
import { requestLocale } from "../../request-locale";
import { parseStatementParameters } from "../statement-parameters";
import { loadStatement } from "./load-statement";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

export default async function ShortStatementPage({ params, searchParams }: Props) {
  const statement = await loadStatement((await params).id);
  if (!statement) notFound();
  const checked = parseStatementParameters(toQuery(await searchParams));
  const marks = checked.ok ? checked.value.marks : [];
  redirect(localAddress(await requestLocale(), statementAddress({ ...statement, marks })));
}
