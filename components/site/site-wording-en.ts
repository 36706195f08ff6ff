// The words of the frame around every page, in English: the model of the other languages.
export const SITE_WORDING_EN = {
  description: "Statements delivered at the United Nations, searchable by priorities, threats and words.",
  skip: "Skip to the content",
  navigation: "Main",
  search: "Search",
  delegations: "Delegations",
  themes: "Themes",
  threats: "Threats",
  about: "About",
  aboutTitle: "About Rostrum",
  theme: "Switch between light and dark",
  languages: "Language of the interface",
  sample: "Fictional sample",
  sampleAmong: "statements marked “Sample” are invented, with their delegations and people, to show what Rostrum does.",
  sampleItself: "this statement, its delegation and its people are invented, to show what Rostrum does.",
  sampleRemove: "Remove them with",
  footer:
    "Every record stands with the passage that says it. Text is shown as delivered to Rostrum; what was left out is said on each statement.",
  notFoundTitle: "Not found",
  notFoundHeading: "There is nothing at this address",
  notFoundWhy:
    "A statement keeps its address for as long as the corpus holds it. This one is misspelt, or the statement was removed.",
  notFoundLink: "Search the statements",
  notFoundWhere: "to find it by its words, its delegation or its date.",
  failedTitle: "Something failed",
  failedHeading: "This page could not be made",
  failedWhy:
    "Something failed on the server, most often because the database did not answer. Nothing was lost; the same address works again once it does.",
  tryAgain: "Try again",
  failedLog: "The server’s log has the details under",
  malformedTitle: "Malformed address",
  malformedHeading: "This address cannot be read",
  malformedOne: "One part of it is malformed:",
  malformedSome: "Some parts of it are malformed:",
  malformedLink: "Start a new search",
  malformedOr: "or correct the address.",
  unavailableTitle: "Not available",
  unavailableHeading: "The corpus cannot be reached",
  unavailableWhy: "The database does not answer. Nothing is lost, and the same address works again once it does.",
  unavailableLater: "in a minute. The server’s log has the details.",
};

export type SiteWording = typeof SITE_WORDING_EN;
