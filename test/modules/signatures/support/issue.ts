import { agencyLook, personLook } from '../../../../src/modules/signatures/appearance.ts';
import { AGENCY_FIELD, SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import { type Preparation, prepareForSigning } from '../../../../src/modules/signatures/preparing.ts';
import { signField } from '../../../../src/modules/signatures/signing.ts';
import { AGENCY, LEADER, type Signers } from './signers.ts';

export const NUMBER = 'Số: 15/QĐ-UBND';
export const DATE = 'Phường Xuân Hòa, ngày 05 tháng 02 năm 2026';

export const PREPARATION: Preparation = {
  texts: [
    { page: 1, x: 90, y: 690, size: 13, text: NUMBER },
    { page: 1, x: 300, y: 690, size: 13, text: DATE, face: 'italic' },
  ],
  fields: [
    { name: SIGNER_FIELD, page: 1, rect: [340, 200, 480, 270], label: 'Chữ ký của người có thẩm quyền' },
    { name: AGENCY_FIELD, page: 1, rect: [295, 189, 387, 281], label: 'Dấu của cơ quan' },
  ],
};

export interface Issued {
  prepared: Uint8Array;
  signed: Buffer;
  sealed: Buffer;
}

/** Number and date, then the leader's signature, then the agency's. */
export async function issue(pdf: Uint8Array, { leader, agency, now }: Signers): Promise<Issued> {
  const prepared = await prepareForSigning(pdf, PREPARATION);
  const signed = await signField(prepared, {
    field: SIGNER_FIELD,
    signer: leader.signer,
    at: now,
    name: LEADER,
    look: personLook({ name: LEADER, position: 'Chủ tịch', organisation: AGENCY, at: now }),
  });
  const sealed = await signField(signed, {
    field: AGENCY_FIELD,
    signer: agency.signer,
    at: now,
    name: AGENCY,
    look: agencyLook({ organisation: AGENCY, at: now }),
  });
  return { prepared, signed, sealed };
}
