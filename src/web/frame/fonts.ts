import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2';
import latinExtended400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2';
import latinExtended600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2';

/** Which characters each file is for, as @fontsource/be-vietnam-pro 5.3.0 gives them in 400.css. */
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** Of several faces for one character browsers take the one added last, as with @font-face. */
const faces: readonly (readonly [file: string, weight: string, unicodeRange: string])[] = [
  [latinExtended400, '400', latinExtended],
  [latinExtended600, '600', latinExtended],
  [vietnamese400, '400', vietnamese],
  [vietnamese600, '600', vietnamese],
  [latin400, '400', latin],
  [latin600, '600', latin],
];

/** Makes the face known to the page; each file is fetched, from our own origin, when its characters are first drawn. */
export function offerFonts(): void {
  for (const [file, weight, unicodeRange] of faces) {
    document.fonts.add(
      new FontFace('Be Vietnam Pro', `url(${file}) format("woff2")`, { weight, unicodeRange, display: 'swap' }),
    );
  }
}
