import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

/** Mantine wants ten shades of a colour; what is drawn comes from palette.css. */
const tally: MantineColorsTuple = [
  '#e3ede7',
  '#cbddd3',
  '#a5dcc6',
  '#7cc7a9',
  '#4f9f83',
  '#34816a',
  '#266b57',
  '#1c5745',
  '#164a3b',
  '#123d30',
];

export const theme = createTheme({
  primaryColor: 'tally',
  colors: { tally },
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  defaultRadius: 4,
  respectReducedMotion: true,
  // Filled buttons are written on in white by default, which the light green of the dark scheme does not carry.
  variantColorResolver: input => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-tally)', hoverColor: 'var(--on-tally)' } : colors;
  },
});
