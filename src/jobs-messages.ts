import type { Catalogue } from './kernel/refusal.ts';

export const jobsMessages: Catalogue = {
  JOB_NOT_FOUND: {
    status: 404,
    vi: 'Việc này không còn: có thể vừa làm xong.',
    en: 'There is no such job any more: it may just have been done.',
  },
  JOB_HAS_NOT_FAILED: {
    status: 409,
    vi: 'Việc này chưa lần nào hỏng nên không cần thử lại; hệ thống sẽ tự làm.',
    en: 'This job has not failed: it will be done by itself.',
  },
};
