import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef4f8',
  '#dbe7ef',
  '#b7cfdf',
  '#8fb4cc',
  '#6799ba',
  '#477fa6',
  '#2f678f',
  '#22537a',
  '#1a4163',
  '#122f4a',
];
const seal: MantineColorsTuple = [
  '#fdf0ee',
  '#f9dad5',
  '#f0b3aa',
  '#e5877a',
  '#d95e4e',
  '#c9402f',
  '#b03123',
  '#94271b',
  '#781e15',
  '#59150e',
];
const dark: MantineColorsTuple = [
  '#d9dee4',
  '#bcc5ce',
  '#9ca7b3',
  '#76828f',
  '#46515e',
  '#37414d',
  '#2a323c',
  '#20272f',
  '#191f26',
  '#11161b',
];
const gray: MantineColorsTuple = [
  '#f7f6f3',
  '#efede8',
  '#e3e0d9',
  '#d3cfc6',
  '#b9b4a9',
  '#8d887d',
  '#6a665d',
  '#504d46',
  '#37352f',
  '#22211d',
];

export const theme = createTheme({
  colors: { ink, seal, dark, gray },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  black: '#1d2127',
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: '620', textWrap: 'pretty' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 600 } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
    Select: { defaultProps: { comboboxProps: { shadow: 'md' } } },
    InputWrapper: { styles: { label: { fontWeight: 600, marginBottom: 3 } } },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});

/** Mantine's own dimmed, placeholder and error colours are too pale for WCAG AA on our grounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5c5850',
    '--mantine-color-placeholder': '#6a665d',
    '--mantine-color-error': '#a52c1f',
    '--mantine-color-anchor': '#1f4f76',
    '--ground': '#f4f2ed',
    '--surface': '#ffffff',
    '--line': '#dfdbd2',
    '--line-strong': '#b9b4a9',
    '--hover': '#f5f8fa',
    '--rail': '#142a3d',
    '--rail-text': '#d3dfe8',
    '--rail-active': '#23425c',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b4bf',
    '--mantine-color-placeholder': '#9ca7b3',
    '--mantine-color-error': '#f0a297',
    '--mantine-color-anchor': '#9cc4e2',
    '--ground': '#14191f',
    '--surface': '#1c2229',
    '--line': '#313a45',
    '--line-strong': '#4b5765',
    '--hover': '#232b34',
    '--rail': '#0f141a',
    '--rail-text': '#c4ced8',
    '--rail-active': '#253443',
  },
});
