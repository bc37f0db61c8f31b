export const audit = {
  title: 'Journal',
  intro:
    'Every change is an entry of a chain of hashes; anyone can check that nothing was altered or removed.',
  entries: 'Entries',
  head: 'Newest hash',
  verify: 'Verify the journal',
  verified: 'The journal is intact: {{entries}} entries, {{records}} records.',
  problems: '{{count}} problems found',
  heads: 'Signed heads',
  noHeads: 'No head has been signed yet.',
  sign: 'Sign the present head',
  export: 'Download',
  at: 'At',
  seq: 'Entry',
};
