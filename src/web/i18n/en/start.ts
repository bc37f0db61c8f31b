export const start = {
  title: 'Getting started',
  intro: 'This data folder has no office yet. Choose one of the two ways.',
  office: {
    title: 'Set up your office',
    text: 'Enter the agency, its units and the first administrator. You need the one-time link printed where the program was started.',
    go: 'Set up the office',
  },
  demo: {
    title: 'Open the demo office',
    text: 'A ward people’s committee with leaders, units, clerks, an archivist and documents at every step, to try the whole work.',
    go: 'Open the demo office',
  },
};

export const setup = {
  title: 'Set up the office',
  token: 'Set-up code',
  tokenHint: 'It is part of the link printed where the program was started.',
  agency: 'Agency',
  name: 'Name of the agency',
  namePlaceholder: 'Ủy ban nhân dân phường Xuân Hòa',
  parentName: 'Superior agency',
  abbreviation: 'Abbreviation',
  abbreviationHint: 'Used in the symbols of documents, e.g. UBND.',
  place: 'Place',
  placeHint: 'Stands before the date of a document, e.g. Xuân Hòa.',
  units: 'Units',
  unitsHint: 'More can be added later under Administration.',
  unitName: 'Name of the unit',
  addUnit: 'Add a unit',
  removeUnit: 'Remove unit {{name}}',
  administrator: 'First administrator',
  fullName: 'Full name',
  username: 'Username',
  password: 'Password',
  submit: 'Create the office',
};
