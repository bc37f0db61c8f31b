export const tasks = {
  title: 'Tasks',
  empty: {
    waiting: 'No task waits for you.',
    mine: 'You have no tasks yet. They appear here when an incoming document is given to you or to the unit that you head.',
  },
  box: { label: 'Scope', waiting: 'Waiting for me', mine: 'All of mine' },
  field: {
    title: 'Subject',
    role: 'Part',
    state: 'State',
    unit: 'Unit',
    assignee: 'Officer',
    assignedBy: 'Given by',
    deadline: 'Deadline',
    progress: 'Progress',
  },
  state: {
    open: 'To be assigned',
    assigned: 'Assigned',
    'in-progress': 'In progress',
    reported: 'Reported',
    done: 'Done',
    returned: 'Returned',
    cancelled: 'Cancelled',
  },
};
