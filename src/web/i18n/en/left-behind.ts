export const leftBehind = {
  title: 'Secret documents without anybody to handle them',
  intro:
    'The next step of these secret documents was with somebody who left or changed office. Ordinary documents pass to the successor by themselves; a secret one must be given to a person by name.',
  named: '{{kind}} no. {{number}}',
  waitedFor: 'formerly with {{names}}',
  reassign: 'Give to another',
  text: 'Whoever receives it must be cleared for its secrecy. The journal keeps who gave it to whom.',
  nobody: 'Nobody fits yet. An administrator must first clear a successor for secret documents.',
  done: 'Given to another.',
  empty: 'There is none.',
  needs: {
    clerk: 'Clerk who receives it',
    leader: 'Leader who receives it',
    head: 'Head of unit who receives it',
    officer: 'New officer',
    drafter: 'New drafter',
  },
  field: { document: 'Document', on: 'Date', waitedFor: 'Formerly with', secrecy: 'Secrecy' },
};
