// The words of the frame around every page.
export const SITE_WORDING = {
  name: "Rostrum",
  description: "Statements delivered at the United Nations, searchable by priorities, threats and words.",
  skip: "Skip to the content",
  navigation: "Main",
  search: "Search",
  delegations: "Delegations",
  themes: "Themes",
  threats: "Threats",
  about: "About",
  theme: "Switch between light and dark",
  sample: "Fictional sample:",
  sampleAmong: "statements marked “Sample” are invented, with their delegations and people, to show what Rostrum does.",
  sampleItself: "this statement, its delegation and its people are invented, to show what Rostrum does.",
  sampleRemove: "Remove them with",
  sampleCommand: "npm run sample -- remove",
  footer:
    "Every record stands with the passage that says it. Text is shown as delivered to Rostrum; what was left out is said on each statement.",
} as const;
