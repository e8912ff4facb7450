/**
 * The page and the letters of an administrative document, from annex I of Decree 30/2020/NĐ-CP. Where the decree gives
 * a range, one value in it is chosen here, for DOCX, HTML and PDF alike. Lengths are in millimetres, letters in points.
 */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Between the margins. */
export const textWidth = page.width - page.left - page.right;

/** The page number's line ends well within the top margin: 8 mm and a line of 14 points make 13.7 of the 20. */
export const headerDistance = 8;

/** Two columns at the head: the motto's line in capitals of 13 points is 95.7 mm wide and must not be broken. */
export const headColumns = { left: 67, right: 98 } as const;

/** Recipients on the left, who signs on the right. */
export const closingColumns = { left: 75, right: 90 } as const;

export const letters = {
  /** National name, agencies, number and symbol: 12 to 13. */
  heading: 13,
  /** Motto, place and date, type, subject, body, signature, page number: 13 to 14. */
  body: 14,
  recipientsWord: 12,
  recipients: 11,
  /** The decree says nothing of tables; offices set them a little smaller. */
  table: 12,
  caption: 13,
} as const;

/** 1 or 1.27 cm. */
export const firstLine = 12.7;
/** At least 6 points between paragraphs. */
export const paragraphGap = 6;
/** From single to one and a half. */
export const lineSpacing = 1.15;
/** The line under an agency and under the subject is a third to a half of the words'. */
export const ruleShare = 0.4;
/** Room for a signature and the seal of 36 mm that covers a third of it. */
export const signatureRoom = 80;

export const face = 'Times New Roman';
