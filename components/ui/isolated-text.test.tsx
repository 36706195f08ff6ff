// Words from right to left keep to themselves, and no letter of a citation changes.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { IsolatedText } from "./isolated-text";

const markup = (text: string) => renderToStaticMarkup(<IsolatedText>{text}</IsolatedText>);

it("keeps a title together and leaves the date behind it outside", () => {
  expect(markup("Qasmara, ‘كلمة قسمارة لعام 2023 أمام’, 23 March")).toBe(
    "Qasmara, ‘<bdi>كلمة قسمارة لعام 2023 أمام</bdi>’, 23 March",
  );
});

it("isolates each of several stretches, one letter too", () => {
  expect(markup("نوار, Qasmara, و 5")).toBe("<bdi>نوار</bdi>, Qasmara, <bdi>و</bdi> 5");
});

it("leaves other texts as they are", () => {
  expect(markup("Belvarra, 1 May 2024")).toBe("Belvarra, 1 May 2024");
});
