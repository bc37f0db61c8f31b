import type { Catalogue } from '../../../kernel/refusal.ts';

export const fileKeyMessages: Catalogue = {
  TOKEN_KEYS_SEVERAL: {
    status: 422,
    vi: 'Thiết bị có nhiều khóa phù hợp: hãy nêu rõ khóa bằng id hoặc object trong địa chỉ pkcs11:.',
    en: 'Several keys of the token fit: name one by id or object in the pkcs11: URI.',
  },
};
