import type { DemoDossier } from './story.ts';

export const DOSSIERS: readonly DemoDossier[] = [
  { plan: '01.VHXH', documents: ['i-thuvien', 'o-thuvien'], step: 'archived' },
  { plan: '02.KTHTĐT', documents: ['i-kenh', 'o-kenh'], step: 'submitted' },
  { plan: '03.VP', documents: ['i-kehoach', 'o-kehoach'], step: 'closed' },
  {
    plan: '03.VHXH',
    documents: ['i-antoan'],
    step: 'returned',
    reason: 'Tiêu đề hồ sơ chưa nêu rõ thời gian kiểm tra, đề nghị bổ sung.',
  },
  { plan: '01.VP', documents: ['o-lich'], step: 'open' },
  { plan: '01.KTHTĐT', documents: ['o-toxe', 'i-viahe'], step: 'open' },
];
