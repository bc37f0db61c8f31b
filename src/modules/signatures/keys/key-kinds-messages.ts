import type { Catalogue } from '../../../kernel/refusal.ts';

/** What can be wrong with a key that is not in a file, and with what it has signed. */
export const keyKindsMessages: Catalogue = {
  SIGNING_CERTIFICATE_UNREADABLE: {
    status: 422,
    vi: 'Không đọc được chứng thư số này.',
    en: 'This certificate cannot be read.',
  },
  SIGNATURE_NOT_OF_KEY: {
    status: 422,
    vi: 'Chữ ký nhận được không phải do khóa của chứng thư số này tạo ra nên đã bị bỏ.',
    en: 'The signature was not made with the key of this certificate and was thrown away.',
  },
  SIGNATURE_ALGORITHM_NOT_OF_KEY: {
    status: 422,
    vi: 'Khóa này không ký được bằng thuật toán đã chọn.',
    en: 'This key cannot sign by the algorithm that was chosen.',
  },
  SIGNING_KEY_AT_AGENT: {
    status: 409,
    vi: 'Khóa này nằm trên máy của bạn: hãy ký qua phần mềm ký số trên máy.',
    en: 'This key is on your own machine: sign through the signing agent there.',
  },
  SIGNING_KEY_NOT_AT_AGENT: {
    status: 409,
    vi: 'Khóa này không phải khóa trên máy của bạn nên không ký qua phần mềm ký số trên máy.',
    en: 'This key is not on your own machine, so the signing agent does not sign with it.',
  },
};
