// The short address of a statement leads to its full one.
import { notFound, redirect } from "next/navigation";
import { statementAddress } from "@/components/statement/statement-address";
import { toQuery, type PageQuery } from "../../check-parameters";
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
  redirect(statementAddress({ ...statement, marks: checked.ok ? checked.value.marks : [] }));
}
