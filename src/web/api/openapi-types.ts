// Made by `npm run build` from /api/openapi.json. Do not edit.
export interface paths {
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up this office: agency, units, first administrator; by the one-time link of the console */
        post: operations["setUpOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the demo office in this empty data folder */
        post: operations["openDemoOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agency of who asks */
        get: operations["getAgency"];
        /** Change name, abbreviation and address of the agency */
        put: operations["changeAgency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of the agency in their order */
        get: operations["listUnits"];
        put?: never;
        /** Add a unit */
        post: operations["addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a unit: name, abbreviation, head, whether it is active */
        put: operations["changeUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions of the agency in their order */
        get: operations["listPositions"];
        put?: never;
        /** Add a position */
        post: operations["addPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a position */
        put: operations["changePosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the agency by name; to choose from in forms */
        get: operations["listPeople"];
        put?: never;
        /** Add a person; an account is given separately */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with what an administrator may change */
        get: operations["getPerson"];
        /** Change a person: unit, position, roles, clearance, whether they are active */
        put: operations["changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays and working days of a year; version 0 where the agency has not made its own */
        get: operations["getCalendar"];
        /** Change the working calendar of a year */
        put: operations["changeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The day that is so many working days after another (today when it is not given) */
        get: operations["countWorkingDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and whether this installation has been set up */
        get: operations["getSession"];
        put?: never;
        /** Sign in with name and password; sets the session cookie */
        post: operations["signIn"];
        /** Sign out here */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        /** Choose the language of messages for this session */
        patch: operations["chooseLanguage"];
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the own password; signs out everywhere else */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in every browser */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the agency */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a person a first password, which they must change; makes the account where there is none */
        put: operations["resetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody can sign in with this account any more */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The account can be used again */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types of documents with their abbreviations (NĐ 30/2020, Phụ lục III) */
        get: operations["listDocumentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registers, newest year first */
        get: operations["listBooks"];
        put?: never;
        /** Add a register, with the first number to give */
        post: operations["addBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/open-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the registers of a year after those of the year before */
        post: operations["openYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/close-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close every open register of a past year */
        post: operations["closeYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change, close or reopen a register */
        put: operations["changeBook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of a register with the columns of the printed form (NĐ 30/2020, Phụ lục IV) */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a file; the answer says what could be read from it */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself; ranges of bytes are served */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Text of the file; pages are separated by form feeds */
        get: operations["getFileText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys that who asks may sign with: their own; for clerks the agency's too */
        get: operations["listSigningKeys"];
        put?: never;
        /** Load a PKCS#12 key file; its passphrase is tried once and kept nowhere */
        post: operations["loadSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a key and delete its file */
        delete: operations["removeSigningKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture of the hand signature or the seal */
        get: operations["getSigningKeyPicture"];
        /** Set the picture: the blue hand signature, or the red seal in its real size, as a transparent PNG */
        put: operations["setSigningKeyPicture"];
        post?: never;
        /** Take the picture away */
        delete: operations["removeSigningKeyPicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed a PDF, when, and what could be checked of it */
        get: operations["readFileSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes, as it changes: server-sent events `changes` with [{kind, id, version, action}] */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            code: string;
            detail: string;
            requestId: string;
            reasons: {
                code: string;
                field?: string;
                params?: {
                    [key: string]: string | number;
                };
                message: string;
            }[];
        };
        Agency: {
            name: string;
            parentName?: string;
            abbreviation: string;
            place: string;
            code?: string;
            address?: string;
            phone?: string;
            /** Format: email */
            email?: string;
            id: string;
            version: number;
        };
        Unit: {
            name: string;
            abbreviation: string;
            order: number;
            head?: string;
            /** @default true */
            active: boolean;
            id: string;
            version: number;
        };
        Position: {
            title: string;
            order: number;
            /**
             * @default none
             * @enum {string}
             */
            authority: "head" | "deputy" | "none";
            id: string;
            version: number;
        };
        Colleague: {
            id: string;
            version: number;
            fullName: string;
            unit: string;
            unitName: string;
            position?: string;
            positionTitle?: string;
            roles: ("clerk" | "leader" | "head" | "officer" | "archivist" | "searcher" | "administrator")[];
            /** @enum {string} */
            clearance: "none" | "confidential" | "secret" | "top-secret";
            headOf: string[];
            active: boolean;
        };
        Person: {
            fullName: string;
            username: string;
            unit: string;
            position?: string;
            roles: ("clerk" | "leader" | "head" | "officer" | "archivist" | "searcher" | "administrator")[];
            /**
             * @default none
             * @enum {string}
             */
            clearance: "none" | "confidential" | "secret" | "top-secret";
            /** @default true */
            active: boolean;
            /** Format: email */
            email?: string;
            phone?: string;
            id: string;
            version: number;
        };
        Calendar: {
            holidays: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                date: string;
                name: string;
            }[];
            workingDays: string[];
            workingWeekdays: number[];
            id: string;
            version: number;
            year: number;
        };
        Session: {
            signedIn: boolean;
            /** @description To be sent as X-CSRF-Token with every change; empty: not signed in */
            csrf: string;
            /** @enum {string} */
            locale: "vi" | "en";
            /** @enum {string} */
            setup: "needed" | "done";
            demo: boolean;
            mustChangePassword: boolean;
            person?: {
                id: string;
                name: string;
                unit: string;
            };
            roles?: ("clerk" | "leader" | "head" | "officer" | "archivist" | "searcher" | "administrator")[];
            agency?: {
                id: string;
                name: string;
            };
        };
        Account: {
            person: string;
            mustChange: boolean;
            disabled: boolean;
            passwordChangedAt: string;
            version: number;
        };
        DocumentType: {
            code: string;
            abbreviation: string;
            vi: string;
            en: string;
            administrative: boolean;
        };
        Book: {
            name: string;
            code: string;
            /** @enum {string} */
            direction: "incoming" | "outgoing";
            /**
             * @default none
             * @enum {string}
             */
            secrecy: "none" | "secret";
            year: number;
            /** @default [] */
            documentTypes: string[];
            /** @default 1 */
            firstNumber: number;
            /**
             * @default open
             * @enum {string}
             */
            state: "open" | "closed";
            /** @default 1 */
            order: number;
            id: string;
            version: number;
            closedOn?: string;
        };
        RegisterPage: {
            book: components["schemas"]["Book"];
            columns: {
                key: string;
                vi: string;
                en: string;
            }[];
            items: {
                number: number;
                on: string;
                /** @enum {string} */
                state: "used" | "cancelled" | "reserved";
                reason?: string;
                subject?: {
                    kind: string;
                    id: string;
                };
                cells?: {
                    [key: string]: string;
                };
            }[];
            next?: string;
        };
        SigningKey: {
            id: string;
            version: number;
            /** @enum {string} */
            ownerKind: "person" | "agency";
            holder: {
                commonName?: string;
                organisation?: string;
                unit?: string;
                title?: string;
            };
            issuer: string;
            serial: string;
            notBefore: string;
            notAfter: string;
            fingerprint: string;
            algorithm: string;
            hasPicture: boolean;
            loadedAt: string;
            expired: boolean;
            actions: string[];
        };
        SignaturesReport: {
            signatures: {
                field: string;
                /** @enum {string} */
                verdict: "intact" | "unproven" | "broken";
                reasons: string[];
                notChecked: string[];
                signer?: {
                    name?: string;
                    organisation?: string;
                    unit?: string;
                    title?: string;
                    issuer?: string;
                    serial: string;
                    notBefore: string;
                    notAfter: string;
                };
                claimedAt?: string;
                reason?: string;
                location?: string;
                /** @enum {string} */
                covers: "whole-file" | "earlier-revision" | "unknown";
                /** @enum {string} */
                later: "nothing" | "signatures" | "other" | "unknown";
            }[];
            empty: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    setUpOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "b2bY2d7Jm4Ew1tLkQ9vRrXx0",
                 *       "agency": {
                 *         "name": "Ủy ban nhân dân phường Xuân Hòa",
                 *         "abbreviation": "UBND",
                 *         "place": "Phường Xuân Hòa"
                 *       },
                 *       "units": [
                 *         {
                 *           "name": "Văn phòng",
                 *           "abbreviation": "VP"
                 *         }
                 *       ],
                 *       "administrator": {
                 *         "fullName": "Nguyễn Văn An",
                 *         "username": "an.nv",
                 *         "password": "mot cau du dai"
                 *       }
                 *     }
                 */
                "application/json": {
                    token: string;
                    agency: {
                        name: string;
                        parentName?: string;
                        abbreviation: string;
                        place: string;
                        code?: string;
                        address?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    units: {
                        name: string;
                        abbreviation: string;
                    }[];
                    administrator: {
                        fullName: string;
                        username: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Set up this office: agency, units, first administrator; by the one-time link of the console */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description PASSWORD_TOO_SHORT, PASSWORD_TOO_SIMPLE, VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SETUP_TOKEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_SET_UP */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDemoOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open the demo office in this empty data folder */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DEMO_NOT_HERE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_SET_UP */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency of who asks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *       "parentName": "Ủy ban nhân dân Thành phố",
                     *       "abbreviation": "UBND",
                     *       "place": "Phường Xuân Hòa",
                     *       "id": "01k3m9x0agency",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAgency: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ủy ban nhân dân phường Xuân Hòa",
                 *       "parentName": "Ủy ban nhân dân Thành phố",
                 *       "abbreviation": "UBND",
                 *       "place": "Phường Xuân Hòa"
                 *     }
                 */
                "application/json": {
                    name: string;
                    parentName?: string;
                    abbreviation: string;
                    place: string;
                    code?: string;
                    address?: string;
                    phone?: string;
                    /** Format: email */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Change name, abbreviation and address of the agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *       "parentName": "Ủy ban nhân dân Thành phố",
                     *       "abbreviation": "UBND",
                     *       "place": "Phường Xuân Hòa",
                     *       "id": "01k3m9x0agency",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units of the agency in their order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Văn phòng",
                     *           "abbreviation": "VP",
                     *           "order": 1,
                     *           "head": "01k3m9x0person",
                     *           "active": true,
                     *           "id": "01k3m9x0unit",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                    };
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Văn phòng",
                 *       "abbreviation": "VP",
                 *       "order": 1,
                 *       "head": "01k3m9x0person",
                 *       "active": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    abbreviation: string;
                    order: number;
                    head?: string;
                    /** @default true */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Add a unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Văn phòng",
                     *       "abbreviation": "VP",
                     *       "order": 1,
                     *       "head": "01k3m9x0person",
                     *       "active": true,
                     *       "id": "01k3m9x0unit",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ABBREVIATION_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Văn phòng",
                 *       "abbreviation": "VP",
                 *       "order": 1,
                 *       "head": "01k3m9x0person",
                 *       "active": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    abbreviation: string;
                    order: number;
                    head?: string;
                    /** @default true */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Change a unit: name, abbreviation, head, whether it is active */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Văn phòng",
                     *       "abbreviation": "VP",
                     *       "order": 1,
                     *       "head": "01k3m9x0person",
                     *       "active": true,
                     *       "id": "01k3m9x0unit",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ABBREVIATION_TAKEN, UNIT_HAS_PEOPLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Positions of the agency in their order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "title": "Chủ tịch",
                     *           "order": 1,
                     *           "authority": "head",
                     *           "id": "01k3m9x0position",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Position"][];
                    };
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPosition: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Chủ tịch",
                 *       "order": 1,
                 *       "authority": "head"
                 *     }
                 */
                "application/json": {
                    title: string;
                    order: number;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    authority?: "head" | "deputy" | "none";
                };
            };
        };
        responses: {
            /** @description Add a position */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Chủ tịch",
                     *       "order": 1,
                     *       "authority": "head",
                     *       "id": "01k3m9x0position",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Chủ tịch",
                 *       "order": 1,
                 *       "authority": "head"
                 *     }
                 */
                "application/json": {
                    title: string;
                    order: number;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    authority?: "head" | "deputy" | "none";
                };
            };
        };
        responses: {
            /** @description Change a position */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Chủ tịch",
                     *       "order": 1,
                     *       "authority": "head",
                     *       "id": "01k3m9x0position",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                unit?: string;
                role?: "clerk" | "leader" | "head" | "officer" | "archivist" | "searcher" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People of the agency by name; to choose from in forms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0person",
                     *           "version": 1,
                     *           "fullName": "Đỗ Thị Hạnh",
                     *           "unit": "01k3m9x0unit",
                     *           "unitName": "Văn phòng",
                     *           "position": "01k3m9x0position",
                     *           "positionTitle": "Văn thư",
                     *           "roles": [
                     *             "clerk"
                     *           ],
                     *           "clearance": "none",
                     *           "headOf": [],
                     *           "active": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Colleague"][];
                    };
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Đỗ Thị Hạnh",
                 *       "username": "hanh.dt",
                 *       "unit": "01k3m9x0unit",
                 *       "position": "01k3m9x0position",
                 *       "roles": [
                 *         "clerk"
                 *       ],
                 *       "clearance": "none",
                 *       "active": true
                 *     }
                 */
                "application/json": {
                    fullName: string;
                    username: string;
                    unit: string;
                    position?: string;
                    roles: ("clerk" | "leader" | "head" | "officer" | "archivist" | "searcher" | "administrator")[];
                    /**
                     * @default none
                     * @enum {string}
                     */
                    clearance?: "none" | "confidential" | "secret" | "top-secret";
                    /** @default true */
                    active?: boolean;
                    /** Format: email */
                    email?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Add a person; an account is given separately */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fullName": "Đỗ Thị Hạnh",
                     *       "username": "hanh.dt",
                     *       "unit": "01k3m9x0unit",
                     *       "position": "01k3m9x0position",
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "clearance": "none",
                     *       "active": true,
                     *       "id": "01k3m9x0person",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USERNAME_TAKEN, LAST_ADMINISTRATOR */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_UNKNOWN, POSITION_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One person with what an administrator may change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fullName": "Đỗ Thị Hạnh",
                     *       "username": "hanh.dt",
                     *       "unit": "01k3m9x0unit",
                     *       "position": "01k3m9x0position",
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "clearance": "none",
                     *       "active": true,
                     *       "id": "01k3m9x0person",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Đỗ Thị Hạnh",
                 *       "username": "hanh.dt",
                 *       "unit": "01k3m9x0unit",
                 *       "position": "01k3m9x0position",
                 *       "roles": [
                 *         "clerk"
                 *       ],
                 *       "clearance": "none",
                 *       "active": true
                 *     }
                 */
                "application/json": {
                    fullName: string;
                    username: string;
                    unit: string;
                    position?: string;
                    roles: ("clerk" | "leader" | "head" | "officer" | "archivist" | "searcher" | "administrator")[];
                    /**
                     * @default none
                     * @enum {string}
                     */
                    clearance?: "none" | "confidential" | "secret" | "top-secret";
                    /** @default true */
                    active?: boolean;
                    /** Format: email */
                    email?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Change a person: unit, position, roles, clearance, whether they are active */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fullName": "Đỗ Thị Hạnh",
                     *       "username": "hanh.dt",
                     *       "unit": "01k3m9x0unit",
                     *       "position": "01k3m9x0position",
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "clearance": "none",
                     *       "active": true,
                     *       "id": "01k3m9x0person",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USERNAME_TAKEN, LAST_ADMINISTRATOR */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_UNKNOWN, POSITION_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holidays and working days of a year; version 0 where the agency has not made its own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "holidays": [
                     *         {
                     *           "date": "2026-09-02",
                     *           "name": "Quốc khánh"
                     *         }
                     *       ],
                     *       "workingDays": [
                     *         "2026-08-22"
                     *       ],
                     *       "workingWeekdays": [
                     *         1,
                     *         2,
                     *         3,
                     *         4,
                     *         5
                     *       ],
                     *       "id": "2026",
                     *       "version": 1,
                     *       "year": 2026
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "holidays": [
                 *         {
                 *           "date": "2026-09-02",
                 *           "name": "Quốc khánh"
                 *         }
                 *       ],
                 *       "workingDays": [
                 *         "2026-08-22"
                 *       ],
                 *       "workingWeekdays": [
                 *         1,
                 *         2,
                 *         3,
                 *         4,
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": {
                    holidays: {
                        /**
                         * Format: date
                         * @example 2026-03-02
                         */
                        date: string;
                        name: string;
                    }[];
                    workingDays: string[];
                    workingWeekdays: number[];
                };
            };
        };
        responses: {
            /** @description Change the working calendar of a year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "holidays": [
                     *         {
                     *           "date": "2026-09-02",
                     *           "name": "Quốc khánh"
                     *         }
                     *       ],
                     *       "workingDays": [
                     *         "2026-08-22"
                     *       ],
                     *       "workingWeekdays": [
                     *         1,
                     *         2,
                     *         3,
                     *         4,
                     *         5
                     *       ],
                     *       "id": "2026",
                     *       "version": 1,
                     *       "year": 2026
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countWorkingDays: {
        parameters: {
            query: {
                from?: string;
                days: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day that is so many working days after another (today when it is not given) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-03-09",
                     *       "working": true
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-03-02
                         */
                        date: string;
                        working: boolean;
                    };
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, and whether this installation has been set up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signedIn": false,
                     *       "csrf": "",
                     *       "locale": "vi",
                     *       "setup": "done",
                     *       "demo": false,
                     *       "mustChangePassword": false
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "mai.tt",
                 *       "password": "mot cau du dai"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                    /** @enum {string} */
                    locale?: "vi" | "en";
                };
            };
        };
        responses: {
            /** @description Sign in with name and password; sets the session cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signedIn": true,
                     *       "csrf": "mZk1Q0q7m0o1f8Yz7QyG3XW3o9C0b2uF0mU9l6s1nAw",
                     *       "locale": "vi",
                     *       "setup": "done",
                     *       "demo": false,
                     *       "mustChangePassword": false,
                     *       "person": {
                     *         "id": "01kaq9v3h2",
                     *         "name": "Trần Thị Mai",
                     *         "unit": "01kaq9v3h1"
                     *       },
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "agency": {
                     *         "id": "01kaq9v3gz",
                     *         "name": "Ủy ban nhân dân phường Xuân Hòa"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description WRONG_CREDENTIALS */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_ATTEMPTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out here */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseLanguage: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "en"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    locale: "vi" | "en";
                };
            };
        };
        responses: {
            /** @description Choose the language of messages for this session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signedIn": true,
                     *       "csrf": "mZk1Q0q7m0o1f8Yz7QyG3XW3o9C0b2uF0mU9l6s1nAw",
                     *       "locale": "en",
                     *       "setup": "done",
                     *       "demo": false,
                     *       "mustChangePassword": false,
                     *       "person": {
                     *         "id": "01kaq9v3h2",
                     *         "name": "Trần Thị Mai",
                     *         "unit": "01kaq9v3h1"
                     *       },
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "agency": {
                     *         "id": "01kaq9v3gz",
                     *         "name": "Ủy ban nhân dân phường Xuân Hòa"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "mot cau du dai",
                 *       "password": "mot cau khac cung du dai"
                 *     }
                 */
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Change the own password; signs out everywhere else */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WRONG_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_SIMPLE, VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out in every browser */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts of the agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "person": "01kaq9v3h2",
                     *           "mustChange": true,
                     *           "disabled": false,
                     *           "passwordChangedAt": "2026-01-05T01:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Account"][];
                    };
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "mat khau lan dau"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Give a person a first password, which they must change; makes the account where there is none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_SIMPLE, VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody can sign in with this account any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ACCOUNT_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OWN_ACCOUNT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account can be used again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ACCOUNT_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OWN_ACCOUNT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocumentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Types of documents with their abbreviations (NĐ 30/2020, Phụ lục III) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "resolution",
                     *           "abbreviation": "NQ",
                     *           "vi": "Nghị quyết",
                     *           "en": "Resolution",
                     *           "administrative": true
                     *         },
                     *         {
                     *           "code": "decision",
                     *           "abbreviation": "QĐ",
                     *           "vi": "Quyết định",
                     *           "en": "Decision",
                     *           "administrative": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DocumentType"][];
                    };
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBooks: {
        parameters: {
            query?: {
                year?: number;
                direction?: "incoming" | "outgoing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Registers, newest year first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Sổ đăng ký văn bản đến",
                     *           "code": "DEN",
                     *           "direction": "incoming",
                     *           "secrecy": "none",
                     *           "year": 2026,
                     *           "documentTypes": [],
                     *           "firstNumber": 1,
                     *           "state": "open",
                     *           "order": 1,
                     *           "id": "01k3m9x0book",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Book"][];
                    };
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBook: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sổ đăng ký văn bản đến",
                 *       "code": "DEN",
                 *       "direction": "incoming",
                 *       "secrecy": "none",
                 *       "year": 2026,
                 *       "documentTypes": [],
                 *       "firstNumber": 1,
                 *       "state": "open",
                 *       "order": 1
                 *     }
                 */
                "application/json": {
                    name: string;
                    code: string;
                    /** @enum {string} */
                    direction: "incoming" | "outgoing";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    secrecy?: "none" | "secret";
                    year: number;
                    /** @default [] */
                    documentTypes?: string[];
                    /** @default 1 */
                    firstNumber?: number;
                    /**
                     * @default open
                     * @enum {string}
                     */
                    state?: "open" | "closed";
                    /** @default 1 */
                    order?: number;
                };
            };
        };
        responses: {
            /** @description Add a register, with the first number to give */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Sổ đăng ký văn bản đến",
                     *       "code": "DEN",
                     *       "direction": "incoming",
                     *       "secrecy": "none",
                     *       "year": 2026,
                     *       "documentTypes": [],
                     *       "firstNumber": 1,
                     *       "state": "open",
                     *       "order": 1,
                     *       "id": "01k3m9x0book",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Book"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTER_CODE_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openYear: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description Open the registers of a year after those of the year before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Sổ đăng ký văn bản đến",
                     *           "code": "DEN",
                     *           "direction": "incoming",
                     *           "secrecy": "none",
                     *           "year": 2027,
                     *           "documentTypes": [],
                     *           "firstNumber": 1,
                     *           "state": "open",
                     *           "order": 1,
                     *           "id": "01k3m9x0book",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Book"][];
                    };
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTER_YEAR_FAR */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeYear: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2025
                 *     }
                 */
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description Close every open register of a past year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Sổ đăng ký văn bản đến",
                     *           "code": "DEN",
                     *           "direction": "incoming",
                     *           "secrecy": "none",
                     *           "year": 2025,
                     *           "documentTypes": [],
                     *           "firstNumber": 1,
                     *           "state": "closed",
                     *           "order": 1,
                     *           "id": "01k3m9x0book",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Book"][];
                    };
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTER_YEAR_NOT_OVER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBook: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sổ đăng ký văn bản đến",
                 *       "code": "DEN",
                 *       "direction": "incoming",
                 *       "secrecy": "none",
                 *       "year": 2026,
                 *       "documentTypes": [],
                 *       "firstNumber": 1,
                 *       "state": "open",
                 *       "order": 1
                 *     }
                 */
                "application/json": {
                    name: string;
                    code: string;
                    /** @enum {string} */
                    direction: "incoming" | "outgoing";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    secrecy?: "none" | "secret";
                    year: number;
                    /** @default [] */
                    documentTypes?: string[];
                    /** @default 1 */
                    firstNumber?: number;
                    /**
                     * @default open
                     * @enum {string}
                     */
                    state?: "open" | "closed";
                    /** @default 1 */
                    order?: number;
                };
            };
        };
        responses: {
            /** @description Change, close or reopen a register */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Sổ đăng ký văn bản đến",
                     *       "code": "DEN",
                     *       "direction": "incoming",
                     *       "secrecy": "none",
                     *       "year": 2026,
                     *       "documentTypes": [],
                     *       "firstNumber": 1,
                     *       "state": "open",
                     *       "order": 1,
                     *       "id": "01k3m9x0book",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Book"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTER_CODE_TAKEN, REGISTER_BOOK_BEGUN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegister: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of a register with the columns of the printed form (NĐ 30/2020, Phụ lục IV) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "book": {
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN",
                     *         "direction": "incoming",
                     *         "secrecy": "none",
                     *         "year": 2026,
                     *         "documentTypes": [],
                     *         "firstNumber": 1,
                     *         "state": "open",
                     *         "order": 1,
                     *         "id": "01k3m9x0book",
                     *         "version": 1
                     *       },
                     *       "columns": [
                     *         {
                     *           "key": "arrivalOn",
                     *           "vi": "Ngày đến",
                     *           "en": "Arrival date"
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "number": 15,
                     *           "on": "2026-03-02",
                     *           "state": "used",
                     *           "cells": {
                     *             "arrivalOn": "02/3/2026",
                     *             "arrivalNumber": "15",
                     *             "issuer": "Sở Nội vụ",
                     *             "numberAndSymbol": "120/SNV-VP",
                     *             "documentOn": "27/02/2026",
                     *             "typeAndAbstract": "Công văn: V/v báo cáo công tác văn thư năm 2025",
                     *             "recipient": "Văn phòng",
                     *             "transferredOn": "02/3/2026",
                     *             "receipt": "Trần Văn Nam",
                     *             "note": ""
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Take in a file; the answer says what could be read from it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0file",
                     *       "version": 1,
                     *       "name": "Công văn 15.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 50054,
                     *       "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *       "text": {
                     *         "status": "text",
                     *         "pages": 2
                     *       },
                     *       "suggestions": {
                     *         "number": {
                     *           "value": "15",
                     *           "sure": true
                     *         },
                     *         "symbol": {
                     *           "value": "UBND-VP",
                     *           "sure": true
                     *         }
                     *       },
                     *       "uploadedBy": "01k3m9x0person",
                     *       "uploadedAt": "2026-02-05T02:11:00.000Z",
                     *       "actions": [
                     *         "download",
                     *         "read-text"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        text: {
                            /** @enum {string} */
                            status: "text" | "scan" | "unreadable" | "unsupported" | "none";
                            reason?: string;
                            pages?: number;
                            pagesWithoutText?: number[];
                        };
                        suggestions: {
                            number?: {
                                value: string;
                                sure: boolean;
                            };
                            symbol?: {
                                value: string;
                                sure: boolean;
                            };
                            date?: {
                                value: string;
                                sure: boolean;
                            };
                            issuer?: {
                                value: string;
                                sure: boolean;
                            };
                            issuerParent?: {
                                value: string;
                                sure: boolean;
                            };
                            type?: {
                                value: string;
                                sure: boolean;
                            };
                            abstract?: {
                                value: string;
                                sure: boolean;
                            };
                            signer?: {
                                value: string;
                                sure: boolean;
                            };
                            signerTitle?: {
                                value: string;
                                sure: boolean;
                            };
                            urgency?: {
                                /** @enum {string} */
                                value: "urgent" | "very-urgent" | "flash";
                                sure: boolean;
                            };
                            secrecy?: {
                                /** @enum {string} */
                                value: "confidential" | "secret" | "top-secret";
                                sure: boolean;
                            };
                            recipients?: {
                                value: string[];
                                sure: boolean;
                            };
                        };
                        uploadedBy: string;
                        uploadedAt: string;
                        subject?: {
                            kind: string;
                            id: string;
                        };
                        actions: ("download" | "read-text")[];
                    };
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_TYPE_UNSUPPORTED, FILE_TYPE_MISMATCH */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_EMPTY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0file",
                     *       "version": 1,
                     *       "name": "Công văn 15.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 50054,
                     *       "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *       "text": {
                     *         "status": "text",
                     *         "pages": 2
                     *       },
                     *       "suggestions": {
                     *         "number": {
                     *           "value": "15",
                     *           "sure": true
                     *         },
                     *         "symbol": {
                     *           "value": "UBND-VP",
                     *           "sure": true
                     *         }
                     *       },
                     *       "uploadedBy": "01k3m9x0person",
                     *       "uploadedAt": "2026-02-05T02:11:00.000Z",
                     *       "actions": [
                     *         "download",
                     *         "read-text"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        name: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        text: {
                            /** @enum {string} */
                            status: "text" | "scan" | "unreadable" | "unsupported" | "none";
                            reason?: string;
                            pages?: number;
                            pagesWithoutText?: number[];
                        };
                        suggestions: {
                            number?: {
                                value: string;
                                sure: boolean;
                            };
                            symbol?: {
                                value: string;
                                sure: boolean;
                            };
                            date?: {
                                value: string;
                                sure: boolean;
                            };
                            issuer?: {
                                value: string;
                                sure: boolean;
                            };
                            issuerParent?: {
                                value: string;
                                sure: boolean;
                            };
                            type?: {
                                value: string;
                                sure: boolean;
                            };
                            abstract?: {
                                value: string;
                                sure: boolean;
                            };
                            signer?: {
                                value: string;
                                sure: boolean;
                            };
                            signerTitle?: {
                                value: string;
                                sure: boolean;
                            };
                            urgency?: {
                                /** @enum {string} */
                                value: "urgent" | "very-urgent" | "flash";
                                sure: boolean;
                            };
                            secrecy?: {
                                /** @enum {string} */
                                value: "confidential" | "secret" | "top-secret";
                                sure: boolean;
                            };
                            recipients?: {
                                value: string[];
                                sure: boolean;
                            };
                        };
                        uploadedBy: string;
                        uploadedAt: string;
                        subject?: {
                            kind: string;
                            id: string;
                        };
                        actions: ("download" | "read-text")[];
                    };
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFileContent: {
        parameters: {
            query?: {
                download?: "0" | "1";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself; ranges of bytes are served */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFileText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text of the file; pages are separated by form feeds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_NOT_FOUND, FILE_NO_TEXT */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys that who asks may sign with: their own; for clerks the agency's too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0key",
                     *           "version": 1,
                     *           "ownerKind": "person",
                     *           "holder": {
                     *             "commonName": "Nguyễn Văn An",
                     *             "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *             "title": "Chủ tịch"
                     *           },
                     *           "issuer": "Vanthu thử nghiệm – CA cấp chứng thư",
                     *           "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *           "notBefore": "2026-01-02T01:00:00.000Z",
                     *           "notAfter": "2028-01-02T01:00:00.000Z",
                     *           "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *           "algorithm": "RSA 3072",
                     *           "hasPicture": false,
                     *           "loadedAt": "2026-01-05T02:00:00.000Z",
                     *           "expired": false,
                     *           "actions": [
                     *             "use",
                     *             "change-picture",
                     *             "remove"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SigningKey"][];
                    };
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * @default person
                     * @enum {string}
                     */
                    ownerKind?: "person" | "agency";
                    passphrase: string;
                    /**
                     * @default false
                     * @enum {string}
                     */
                    confirmed?: "true" | "false";
                };
            };
        };
        responses: {
            /** @description Load a PKCS#12 key file; its passphrase is tried once and kept nowhere */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0key",
                     *       "version": 1,
                     *       "ownerKind": "person",
                     *       "holder": {
                     *         "commonName": "Nguyễn Văn An",
                     *         "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *         "title": "Chủ tịch"
                     *       },
                     *       "issuer": "Vanthu thử nghiệm – CA cấp chứng thư",
                     *       "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *       "notBefore": "2026-01-02T01:00:00.000Z",
                     *       "notAfter": "2028-01-02T01:00:00.000Z",
                     *       "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *       "algorithm": "RSA 3072",
                     *       "hasPicture": false,
                     *       "loadedAt": "2026-01-05T02:00:00.000Z",
                     *       "expired": false,
                     *       "actions": [
                     *         "use",
                     *         "change-picture",
                     *         "remove"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_AGENCY_CLERKS_ONLY */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_OTHER_NAME, SIGNING_KEY_LOADED_ALREADY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_UNREADABLE, SIGNING_KEY_PASSPHRASE, SIGNING_CERTIFICATE_EXPIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a key and delete its file */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_AGENCY_CLERKS_ONLY */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSigningKeyPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Picture of the hand signature or the seal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSigningKeyPicture: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Set the picture: the blue hand signature, or the red seal in its real size, as a transparent PNG */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0key",
                     *       "version": 1,
                     *       "ownerKind": "person",
                     *       "holder": {
                     *         "commonName": "Nguyễn Văn An",
                     *         "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *         "title": "Chủ tịch"
                     *       },
                     *       "issuer": "Vanthu thử nghiệm – CA cấp chứng thư",
                     *       "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *       "notBefore": "2026-01-02T01:00:00.000Z",
                     *       "notAfter": "2028-01-02T01:00:00.000Z",
                     *       "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *       "algorithm": "RSA 3072",
                     *       "hasPicture": true,
                     *       "loadedAt": "2026-01-05T02:00:00.000Z",
                     *       "expired": false,
                     *       "actions": [
                     *         "use",
                     *         "change-picture",
                     *         "remove"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PICTURE_NOT_PNG, PICTURE_SIZE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSigningKeyPicture: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen */
                "If-Match": string;
                /** @description From GET /api/session */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the picture away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0key",
                     *       "version": 1,
                     *       "ownerKind": "person",
                     *       "holder": {
                     *         "commonName": "Nguyễn Văn An",
                     *         "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *         "title": "Chủ tịch"
                     *       },
                     *       "issuer": "Vanthu thử nghiệm – CA cấp chứng thư",
                     *       "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *       "notBefore": "2026-01-02T01:00:00.000Z",
                     *       "notAfter": "2028-01-02T01:00:00.000Z",
                     *       "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *       "algorithm": "RSA 3072",
                     *       "hasPicture": false,
                     *       "loadedAt": "2026-01-05T02:00:00.000Z",
                     *       "expired": false,
                     *       "actions": [
                     *         "use",
                     *         "change-picture",
                     *         "remove"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileSignatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who signed a PDF, when, and what could be checked of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signatures": [
                     *         {
                     *           "field": "SignerSignature",
                     *           "verdict": "intact",
                     *           "reasons": [],
                     *           "notChecked": [
                     *             "REVOCATION",
                     *             "PROVEN_TIME"
                     *           ],
                     *           "signer": {
                     *             "name": "Nguyễn Văn An",
                     *             "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *             "title": "Chủ tịch",
                     *             "issuer": "Vanthu thử nghiệm – CA cấp chứng thư",
                     *             "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *             "notBefore": "2026-01-02T01:00:00.000Z",
                     *             "notAfter": "2028-01-02T01:00:00.000Z"
                     *           },
                     *           "claimedAt": "2026-02-05T02:11:00.000Z",
                     *           "covers": "earlier-revision",
                     *           "later": "signatures"
                     *         }
                     *       ],
                     *       "empty": [
                     *         "AgencySignature"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SignaturesReport"];
                };
            };
            /** @description VALIDATION */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PDF_NOT_A_PDF, PDF_DAMAGED, PDF_ENCRYPTED, PDF_TOO_COMPLEX */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changes, as it changes: server-sent events `changes` with [{kind, id, version, action}] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description NOT_SIGNED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
