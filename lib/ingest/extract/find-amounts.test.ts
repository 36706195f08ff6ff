// Holds amounts of money to the forms in which the languages of statements print them.
import { describe, expect, it } from "vitest";
import { findAmounts } from "./find-amounts";

const amounts = (text: string) => findAmounts(text).map(({ currency, value }) => `${currency} ${value}`);

describe("findAmounts", () => {
  it.each([
    ["a fund of $25 million for lighthouses", "USD 25000000"],
    ["US$ 1.5 billion", "USD 1500000000"],
    ["1,250,000 United States dollars", "USD 1250000"],
    ["gave €300,000 last year", "EUR 300000"],
    ["100 millions de dollars", "USD 100000000"],
    ["2,5 milliards d’euros", "EUR 2500000000"],
    ["3 mil millones de dólares", "USD 3000000000"],
    ["12 млрд долларов США", "USD 12000000000"],
    ["5 مليون دولار", "USD 5000000"],
    ["捐款1亿美元", "USD 100000000"],
    ["٢٫٥ مليون دولار", "USD 2500000"],
    ["2 миллиона долларов США", "USD 2000000"],
    ["300 тыс. рублей", "RUB 300000"],
    ["3000万英镑", "GBP 30000000"],
    ["12 millones de francos suizos", "CHF 12000000"],
    ["a grant of £5m", "GBP 5000000"],
    ["40 billion yen", "JPY 40000000000"],
    ["cost us $8.5\nbillion in all", "USD 8500000000"],
    ["In 2031 $5 million went to the ferry", "USD 5000000"],
  ])("reads %s", (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it("takes no number without a currency, and no year", () => {
    expect(amounts("In 2024, 25 million people sailed; resolution 1325 (2000).")).toEqual([]);
  });

  it("gives the exact place", () => {
    const text = "We gave $25 million, not less.";
    const [amount] = findAmounts(text);
    expect(text.slice(amount?.start, amount?.end)).toBe("$25 million");
  });
});
