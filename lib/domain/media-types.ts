// The formats that documents are read in, each with the media type that is kept of a document.

export const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  html: "text/html",
  markdown: "text/markdown",
  text: "text/plain",
} as const;

export type Format = keyof typeof MEDIA_TYPES;
