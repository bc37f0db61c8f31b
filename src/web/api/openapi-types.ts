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
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the demo office, for its sign-in page */
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies of this installation */
        get: operations["listAgencies"];
        put?: never;
        /** Add an agency with its first unit and its first administrator, who must change the password */
        post: operations["addAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete an agency whose adding was cut off, with a first password for its administrator */
        post: operations["completeAgency"];
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
        /** The file itself, in its own media type; ranges of bytes are served */
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
    "/api/history/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time line of a record that the reader may see, newest first */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest acts in the agency: who, when, which act; no contents */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the agency’s journal stands, and its last signed heads */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recompute the chain, the digests and the records of the agency */
        post: operations["verifyJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the present head, to be kept elsewhere as proof */
        post: operations["signJournalHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me, soonest due first; or all that I have had, newest first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task; its commands are those of the document it is about */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incoming documents that the reader may see, newest first */
        get: operations["listIncoming"];
        put?: never;
        /** Register: take the next arrival number of the book (NĐ 30/2020, Điều 22) */
        post: operations["registerIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many wait for the reader and how many are overdue, exact up to a bound */
        get: operations["countIncoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents with the same agency, number and date, or the same content */
        get: operations["findDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/left-behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Secret documents whose next step lies with somebody who has left, for cleared leaders */
        get: operations["listIncomingLeftBehind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who acts on a secret document in place of somebody who has left, with the reason */
        post: operations["reassignIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: where it stands, who had it, its tasks and files, and what the reader may do */
        get: operations["getIncoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what was filled in; arrival number, date and book stay */
        post: operations["updateIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit to a leader for direction (Điều 23.1) */
        post: operations["submitIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transfer to the unit where it is known who handles it (Điều 23.1, second sentence) */
        post: operations["transferIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Direct: who leads, who co-ordinates, who is informed, until when (Điều 23.2, 23.4) */
        post: operations["directIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign officers of the unit (Điều 24.2) */
        post: operations["assignIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell how far the work has come */
        post: operations["progressIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report the result to who directed; a co-ordinator ends their part */
        post: operations["reportIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take note, by who was informed */
        post: operations["noteIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete, by who directed (Điều 24.1) */
        post: operations["completeIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return one hand back, with the reason */
        post: operations["returnIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what one has passed on, while the next has not acted */
        post: operations["recallIncoming"];
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
    "/api/signing-key-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where keys may be besides files: token modules and remote services of the installation */
        get: operations["listKeyPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-key-places/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens that a module sees; no PIN is needed */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-key-places/token-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keys of a token, for choosing one; the PIN is tried once and kept nowhere */
        post: operations["findTokenKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-key-places/remote-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credentials at a remote service, for choosing one; a password is kept nowhere */
        post: operations["findRemoteKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a key that is in a token or HSM of this server */
        post: operations["takeTokenKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/remote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connect a credential of a remote signing service (CSC API v2) */
        post: operations["connectRemoteKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a key on the person's own machine by its certificate; nothing secret is sent */
        post: operations["registerAgentKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/{id}/algorithm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose what the key signs with, among what it can */
        put: operations["chooseSigningAlgorithm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the remote service send the person a one-time code */
        post: operations["requestSigningCode"];
        delete?: never;
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
    "/api/agency-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys of the agency and its people, what ends first first: whose, since when, whether that holds */
        get: operations["listAgencyKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-keys/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a key is still of whom it is bound to, after office or name have changed */
        post: operations["confirmAgencyKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one can sign with a key now, and what its authority says of its certificate */
        get: operations["getSigningKeyStanding"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** The verdicts that were passed on the signatures of a file, the latest first */
        get: operations["getFileSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/signatures/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge the signatures of a file anew, by the roots that are trusted now; earlier verdicts stay */
        post: operations["judgeFileSignatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge the signatures of a PDF that somebody brings; neither the file nor the verdict is kept */
        post: operations["validatePdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kept-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed files and what is done so that they stay provable: planned (the first due first), under way, at rest */
        get: operations["listKeptFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file with all evidence and timestamps that were added after it; the file itself where there are none */
        get: operations["getKeptFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is done in the background: waiting and under way, or given up, the first due first */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try at once what has failed or was given up */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusted-roots/start-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public roots that come with the program and are not trusted yet: to be compared, then added by their PEM */
        get: operations["listStartSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusted-roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roots by which signatures are judged, and those that were trusted once; the latest first */
        get: operations["listTrustedRoots"];
        put?: never;
        /** Trust the authorities whose certificates a file holds (PEM, DER or PKCS#7): all of them or none */
        post: operations["addTrustedRoots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusted-roots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A root: who added it, why, since when */
        get: operations["getTrustedRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusted-roots/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of a root as a PEM file */
        get: operations["getTrustedRootCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusted-roots/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file of certificates holds, to compare fingerprints before it is trusted; nothing is kept */
        post: operations["inspectTrustedRoots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trusted-roots/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trust a root no more; it stays on record with the reason */
        post: operations["removeTrustedRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/left-behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Secret documents whose next step lies with somebody who has left, for cleared leaders */
        get: operations["listOutgoingLeftBehind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who acts on a secret document in place of somebody who has left, with the reason */
        post: operations["reassignOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where number, date, signature and seal will stand on the draft (Phụ lục I, Phần I.II.3-8) */
        get: operations["getSigningPlaces"];
        put?: never;
        /** Set the places by hand; without any, those found in the text count again */
        post: operations["moveSigningPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outgoing documents that the reader may see, last changed first */
        get: operations["listOutgoing"];
        put?: never;
        /** Begin a draft, alone or in answer to an incoming document; from a file or composed */
        post: operations["draftOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An outgoing document with the actions its reader may take now */
        get: operations["getOutgoing"];
        /** Change the fields of a draft */
        put: operations["updateOutgoing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/form-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the text of the draft shows of its form (NĐ 30/2020, Điều 12.2) */
        get: operations["getFormCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a version of the draft */
        post: operations["addOutgoingVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the draft to the head of the unit (Điều 12.1) */
        post: operations["submitOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submitted draft back */
        post: operations["recallOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the unit finds the content right (Điều 12.1), with initials where the agency wants them */
        post: operations["approveOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The clerk finds the form right (Điều 12.2); exactly this file is signed */
        post: operations["checkOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the draft back to its drafter with a reason */
        post: operations["returnOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw: give up a draft or a number, or recall what was issued (Điều 18.4) */
        post: operations["withdrawOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign: number and date are taken and written on the page, then signed (Điều 13.7, 15.3) */
        post: operations["signOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/cancel-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a number that was taken but not signed; its line stays in the register */
        post: operations["cancelOutgoingNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/record-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Number a secret document that was signed by hand on paper (Điều 15.2) */
        post: operations["recordPaperSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agency's signature, only on what the competent person has signed (Điều 32.2.d) */
        post: operations["sealOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue to recipients inside and outside (Điều 18) */
        post: operations["issueOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signing sessions of who asks, newest first; the ended ones keep their receipts */
        get: operations["listSigningSessions"];
        put?: never;
        /** Lay documents out to be signed, or sealed, in one sitting */
        post: operations["openSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signing session: its documents, what was seen and decided, and the receipts */
        get: operations["getSigningSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which documents were seen and how; which are to be signed, which are skipped */
        post: operations["decideInSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session; what is not signed waits as before */
        post: operations["endSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the secret of the key once; what is chosen is signed from then on */
        post: operations["unlockSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the key away; the secret is asked for again */
        post: operations["pauseSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/agent-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign with a key on the person's own machine: from here on with this certificate alone */
        post: operations["fixSigningSessionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/lines/{line}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take number and date, prepare the page and answer what the key is to sign */
        post: operations["beginSignatureInSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-sessions/{id}/lines/{line}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the signature that the key made into the document */
        post: operations["finishSignatureInSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of dossiers of a year (NĐ 30/2020, Điều 28) */
        get: operations["listFilePlan"];
        put?: never;
        /** Add a line to the list of dossiers */
        post: operations["addFilePlanLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-plan/copy-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the list of dossiers of a year with last year's lines */
        post: operations["copyFilePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-plan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a line of the list of dossiers */
        put: operations["changeFilePlanLine"];
        post?: never;
        /** Remove a line from which no dossier was opened */
        delete: operations["removeFilePlanLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open dossiers into which the reader may file, by beginnings of words of code or title */
        get: operations["pickDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the document into an open dossier (Điều 29.3) */
        post: operations["fileIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the document into an open dossier (Điều 29.3) */
        post: operations["fileOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers that the reader may see, last changed first */
        get: operations["listDossiers"];
        put?: never;
        /** Open a dossier from the file plan or by fields of its own (Điều 29.2) */
        post: operations["openDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dossier with the actions its reader may take now */
        get: operations["getDossier"];
        /** Change code, title, retention or keeper of an open dossier */
        put: operations["updateDossier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of documents in a dossier (mục lục văn bản; Điều 29.4.d) */
        get: operations["listDossierDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/documents.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of documents in a dossier, for printing */
        get: operations["printDossierDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a document into the dossier (Điều 29.3) */
        post: operations["fileIntoDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/unfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a document out of an open dossier */
        post: operations["takeOutOfDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the dossier when the work is finished (Điều 29.4) */
        post: operations["closeDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed or returned dossier again */
        post: operations["reopenDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the dossier over to the archive (Điều 30.3.b) */
        post: operations["handOverDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a dossier into the archive: checksums verified, documents frozen (Điều 30.3.b) */
        post: operations["acceptDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a dossier that was handed over, with the reason */
        post: operations["refuseDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/check-fixity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recompute the checksum of every file of an archived dossier */
        post: operations["checkFixity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/fixity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last checks of the files of an archived dossier */
        get: operations["listFixityChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Full text of all that the reader may see */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers, titles and abstracts that begin so, while it is being typed */
        get: operations["suggestSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents with this number and symbol, in any usual spelling: `15/QĐ-BNV`, `15 qd bnv` */
        get: operations["lookUpNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the signing agent of the reader’s own machine listens */
        get: operations["getSigningAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the reader by their roles: how many of each, and the first few */
        get: operations["getHome"];
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
        InstalledAgency: {
            id: string;
            version: number;
            code: string;
            name: string;
            parentName?: string;
            place: string;
            /** @enum {string} */
            state: "planned" | "founded";
            addedAt: string;
            addedBy?: string;
            administrator?: {
                fullName: string;
                username: string;
            };
            actions: "complete"[];
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
            fax?: string;
            website?: string;
            signing?: {
                numberAfter?: boolean;
                initials?: boolean;
                certify?: boolean;
            };
            id: string;
            version: number;
            actions: "change"[];
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
            actions: "change"[];
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
            actions: "change"[];
        };
        Colleague: {
            id: string;
            version: number;
            actions: "change"[];
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
            actions: "change"[];
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
            actions: "change"[];
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
                code?: string;
            };
            /** @description A name may need the code of its agency to sign in */
            severalAgencies: boolean;
            administersInstallation?: boolean;
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
            actions: ("change" | "read-entries")[];
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
        TimeLine: {
            items: {
                seq: number;
                at: string;
                actor: {
                    id: string;
                    name: string;
                };
                onBehalfOf?: {
                    id: string;
                    name: string;
                };
                action: string;
                details?: {
                    [key: string]: unknown;
                };
                version: number;
            }[];
            next?: number;
        };
        JournalLines: {
            items: {
                seq: number;
                at: string;
                actor: {
                    id: string;
                    name: string;
                };
                onBehalfOf?: {
                    id: string;
                    name: string;
                };
                action: string;
                kinds: string[];
            }[];
            next?: number;
        };
        Task: {
            id: string;
            version: number;
            subject: {
                kind: string;
                id: string;
            };
            title: string;
            /** @enum {string} */
            role: "lead" | "coordinate" | "inform";
            /** @enum {string} */
            state: "open" | "assigned" | "in-progress" | "reported" | "done" | "returned" | "cancelled";
            unit: {
                id: string;
                name: string;
            };
            assignee?: {
                id: string;
                name: string;
            };
            assignedBy: {
                id: string;
                name: string;
            };
            text?: string;
            deadline?: string;
            overdue: boolean;
            progress: {
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                text: string;
                percent?: number;
            }[];
            result?: string;
            createdAt: string;
            updatedAt: string;
            waitsFor: {
                /** @enum {string} */
                kind: "person" | "unit" | "role";
                id: string;
                name?: string;
                insteadOf?: {
                    id: string;
                    name: string;
                };
            }[];
            actions: string[];
        };
        IncomingSummary: {
            id: string;
            version: number;
            /** @enum {string} */
            state: "registered" | "submitted" | "directed" | "assigned" | "reported" | "completed";
            /** @enum {string} */
            source: "manual" | "internal";
            book?: {
                id: string;
                name: string;
                code: string;
            };
            year: number;
            arrivalNumber?: number;
            arrivalOn: string;
            arrivedAt: string;
            registeredAt: string;
            registeredBy: {
                id: string;
                name: string;
            };
            number?: string;
            symbol?: string;
            numberAndSymbol?: string;
            documentOn?: string;
            issuer: string;
            type: string;
            abstract: string;
            /** @enum {string} */
            urgency: "none" | "urgent" | "very-urgent" | "flash";
            /** @enum {string} */
            secrecy: "none" | "confidential" | "secret" | "top-secret";
            signer?: string;
            pages?: number;
            copies?: number;
            note?: string;
            deadline?: string;
            answers: {
                id: string;
                numberAndSymbol?: string;
            }[];
            origin?: {
                kind: string;
                id: string;
            };
            dossier?: string;
            frozen?: boolean;
            holder?: {
                /** @enum {string} */
                kind: "clerk" | "leader" | "unit" | "person";
                id?: string;
                name?: string;
            };
            leadUnit?: {
                id: string;
                name: string;
            };
            fileCount: number;
            overdue: boolean;
            returned: boolean;
            submitBy?: string;
            submitLate?: boolean;
            submitAtOnce: boolean;
            withdrawn?: {
                by: {
                    id: string;
                    name: string;
                };
                at: string;
                reason: string;
            };
            warnings: {
                /** @enum {string} */
                code: "DOCUMENT_AFTER_ARRIVAL" | "DOCUMENT_LONG_BEFORE_ARRIVAL";
                field: string;
            }[];
            waitsFor: {
                /** @enum {string} */
                kind: "person" | "unit" | "role";
                id: string;
                name?: string;
                insteadOf?: {
                    id: string;
                    name: string;
                };
            }[];
            actions: string[];
        };
        Incoming: {
            id: string;
            version: number;
            /** @enum {string} */
            state: "registered" | "submitted" | "directed" | "assigned" | "reported" | "completed";
            /** @enum {string} */
            source: "manual" | "internal";
            book?: {
                id: string;
                name: string;
                code: string;
            };
            year: number;
            arrivalNumber?: number;
            arrivalOn: string;
            arrivedAt: string;
            registeredAt: string;
            registeredBy: {
                id: string;
                name: string;
            };
            number?: string;
            symbol?: string;
            numberAndSymbol?: string;
            documentOn?: string;
            issuer: string;
            type: string;
            abstract: string;
            /** @enum {string} */
            urgency: "none" | "urgent" | "very-urgent" | "flash";
            /** @enum {string} */
            secrecy: "none" | "confidential" | "secret" | "top-secret";
            signer?: string;
            pages?: number;
            copies?: number;
            note?: string;
            deadline?: string;
            answers: {
                id: string;
                numberAndSymbol?: string;
            }[];
            origin?: {
                kind: string;
                id: string;
            };
            dossier?: string;
            frozen?: boolean;
            holder?: {
                /** @enum {string} */
                kind: "clerk" | "leader" | "unit" | "person";
                id?: string;
                name?: string;
            };
            leadUnit?: {
                id: string;
                name: string;
            };
            fileCount: number;
            overdue: boolean;
            returned: boolean;
            submitBy?: string;
            submitLate?: boolean;
            submitAtOnce: boolean;
            withdrawn?: {
                by: {
                    id: string;
                    name: string;
                };
                at: string;
                reason: string;
            };
            warnings: {
                /** @enum {string} */
                code: "DOCUMENT_AFTER_ARRIVAL" | "DOCUMENT_LONG_BEFORE_ARRIVAL";
                field: string;
            }[];
            waitsFor: {
                /** @enum {string} */
                kind: "person" | "unit" | "role";
                id: string;
                name?: string;
                insteadOf?: {
                    id: string;
                    name: string;
                };
            }[];
            actions: string[];
            handling: {
                submittedTo?: {
                    id: string;
                    name: string;
                };
                submittedBy?: {
                    id: string;
                    name: string;
                };
                submittedAt?: string;
                direction?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    at: string;
                    text: string;
                    leadUnit?: {
                        id: string;
                        name: string;
                    };
                    coordinateUnits: {
                        id: string;
                        name: string;
                    }[];
                    informedUnits: {
                        id: string;
                        name: string;
                    }[];
                    informedPeople: {
                        id: string;
                        name: string;
                    }[];
                    deadline?: string;
                    transferred: boolean;
                };
                assignment?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    at: string;
                    lead: {
                        id: string;
                        name: string;
                    };
                    text?: string;
                    deadline?: string;
                };
                coordinators: {
                    unit: {
                        id: string;
                        name: string;
                    };
                    person: {
                        id: string;
                        name: string;
                    };
                    reported: boolean;
                }[];
                noted: {
                    id: string;
                    name: string;
                }[];
                progress?: {
                    at: string;
                    percent: number;
                };
                report?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    at: string;
                    result: string;
                };
                completion?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    at: string;
                    text?: string;
                    answer?: string;
                };
                returned?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    at: string;
                    /** @enum {string} */
                    from: "registered" | "submitted" | "directed" | "assigned" | "reported" | "completed";
                    reason: string;
                };
                trail: {
                    by: {
                        id: string;
                        name: string;
                    };
                    at: string;
                    /** @enum {string} */
                    action: "submit" | "transfer" | "direct" | "take-over" | "assign" | "progress" | "report" | "note" | "complete" | "return" | "recall" | "reassign";
                    /** @enum {string} */
                    from: "registered" | "submitted" | "directed" | "assigned" | "reported" | "completed";
                    to?: {
                        /** @enum {string} */
                        kind: "clerk" | "leader" | "unit" | "person";
                        id?: string;
                        name?: string;
                    };
                    text?: string;
                }[];
            };
            files: {
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
            }[];
            tasks: components["schemas"]["Task"][];
        };
        LeftBehind: {
            /** @enum {string} */
            kind: "incoming" | "outgoing";
            id: string;
            version: number;
            state: string;
            /** @enum {string} */
            secrecy: "none" | "confidential" | "secret" | "top-secret";
            number?: string;
            on?: string;
            waitedFor: {
                id: string;
                name: string;
            }[];
            /** @enum {string} */
            needs: "clerk" | "leader" | "head" | "drafter";
            candidates: {
                id: string;
                name: string;
            }[];
            actions: "reassign"[];
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
            /** @enum {string} */
            held: "file" | "token" | "remote" | "agent";
            place?: string;
            signsWith: {
                /** @enum {string} */
                scheme: "rsa-pkcs1" | "rsa-pss" | "ecdsa";
                /** @enum {string} */
                digest: "sha256" | "sha384" | "sha512";
            };
            algorithms: {
                /** @enum {string} */
                scheme: "rsa-pkcs1" | "rsa-pss" | "ecdsa";
                /** @enum {string} */
                digest: "sha256" | "sha384" | "sha512";
            }[];
            asks: ("passphrase" | "pin" | "code" | "password")[];
            hasPicture: boolean;
            loadedAt: string;
            expired: boolean;
            actions: string[];
        };
        KeyPlaces: {
            modules: string[];
            services: {
                name: string;
                /** @enum {string} */
                signIn: "person" | "office";
            }[];
        };
        AgencyKey: {
            id: string;
            version: number;
            /** @enum {string} */
            ownerKind: "person" | "agency";
            owner: {
                id: string;
                name: string;
            };
            holder: {
                commonName?: string;
                organisation?: string;
                unit?: string;
                title?: string;
            };
            issuer: string;
            serial: string;
            fingerprint: string;
            algorithm: string;
            /** @enum {string} */
            held: "file" | "token" | "remote" | "agent";
            notBefore: string;
            notAfter: string;
            boundSince: string;
            boundBy: {
                id: string;
                name: string;
            };
            otherName: boolean;
            ending?: {
                daysLeft: number;
                step: number;
            };
            confirmedAt?: string;
            confirmedBy?: {
                id: string;
                name: string;
            };
            reason?: string;
            revokedSeenAt?: string;
            problems: {
                code: string;
                message: string;
            }[];
            actions: string[];
        };
        KeyStanding: {
            problems: {
                code: string;
                message: string;
            }[];
            /** @enum {string} */
            revocation: "good" | "revoked" | "hold" | "unknown" | "not-asked";
            ending?: {
                daysLeft: number;
                step: number;
            };
        };
        Judgements: {
            version: number;
            items: components["schemas"]["Judgement"][];
            proof?: components["schemas"]["Proof"];
            actions: string[];
        };
        Judgement: {
            /** @enum {string} */
            verdict: "TOTAL-PASSED" | "INDETERMINATE" | "TOTAL-FAILED";
            subIndication?: string;
            reasons: string[];
            sentence: {
                vi: string;
                en: string;
            };
            signatures: {
                field: string;
                /** @enum {string} */
                kind: "approval" | "certification" | "timestamp";
                form?: string;
                /** @enum {string} */
                verdict: "TOTAL-PASSED" | "INDETERMINATE" | "TOTAL-FAILED";
                subIndication?: string;
                reasons: string[];
                sound: boolean;
                sentence: {
                    vi: string;
                    en: string;
                };
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
                path?: {
                    name?: string;
                    organisation?: string;
                    unit?: string;
                    title?: string;
                    issuer?: string;
                    serial: string;
                    notBefore: string;
                    notAfter: string;
                }[];
                claimedAt?: string;
                provenAt?: string;
                /** @enum {string} */
                provenBy?: "SIGNATURE_TIMESTAMP" | "DOCUMENT_TIMESTAMP";
                provableUntil?: string;
                weakensAt?: string;
                level?: string;
                reason?: string;
                location?: string;
                permits?: number;
                /** @enum {string} */
                covers: "whole-file" | "earlier-revision" | "unknown";
                signedBytes?: number;
                timestamps: {
                    /** @enum {string} */
                    kind: "signature" | "document";
                    /** @enum {string} */
                    verdict: "TOTAL-PASSED" | "INDETERMINATE" | "TOTAL-FAILED";
                    at?: string;
                    by?: {
                        name?: string;
                        organisation?: string;
                        unit?: string;
                        title?: string;
                        issuer?: string;
                        serial: string;
                        notBefore: string;
                        notAfter: string;
                    };
                    reasons: string[];
                }[];
                changes: {
                    kind: string;
                    field?: string;
                    object?: number;
                }[];
                attacks: {
                    name: string;
                    field?: string;
                    object?: number;
                    offset?: number;
                    detail?: string;
                }[];
            }[];
            attacks: {
                name: string;
                field?: string;
                object?: number;
                offset?: number;
                detail?: string;
            }[];
            changes: {
                kind: string;
                field?: string;
                object?: number;
            }[];
            empty: string[];
            judgedAt: string;
            trustList: number;
            by: {
                id: string;
                name: string;
            };
            leftOut?: number;
            asked?: {
                /** @enum {string} */
                kind: "OCSP" | "CRL";
                url: string;
                answered: boolean;
            }[];
        };
        Proof: {
            /** @enum {string} */
            state: "planned" | "queued" | "rest";
            /** @enum {string} */
            ask?: "time" | "evidence" | "archive";
            due?: string;
            allowed: boolean;
            /** @enum {string} */
            level: "B-B" | "B-T" | "B-LT" | "B-LTA";
            until?: string;
            weakensAt?: string;
            /** @enum {string} */
            by: "document-timestamp" | "signature-timestamp" | "certificate";
            witness?: string;
            reasons: string[];
            copies: {
                sha256: string;
                size: number;
                at: string;
                /** @enum {string} */
                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                until?: string;
            }[];
            inVain: number;
            lacking?: {
                faults: {
                    url: string;
                    code: string;
                }[];
                missing: {
                    of: string;
                    /** @enum {string} */
                    what: "ISSUER" | "REVOCATION";
                }[];
            };
        };
        KeptFile: {
            /** @enum {string} */
            state: "planned" | "queued" | "rest";
            /** @enum {string} */
            ask?: "time" | "evidence" | "archive";
            due?: string;
            allowed: boolean;
            /** @enum {string} */
            level: "B-B" | "B-T" | "B-LT" | "B-LTA";
            until?: string;
            weakensAt?: string;
            /** @enum {string} */
            by: "document-timestamp" | "signature-timestamp" | "certificate";
            witness?: string;
            reasons: string[];
            copies: {
                sha256: string;
                size: number;
                at: string;
                /** @enum {string} */
                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                until?: string;
            }[];
            inVain: number;
            lacking?: {
                faults: {
                    url: string;
                    code: string;
                }[];
                missing: {
                    of: string;
                    /** @enum {string} */
                    what: "ISSUER" | "REVOCATION";
                }[];
            };
            id: string;
            name?: string;
            subject?: {
                kind: string;
                id: string;
            };
            since: string;
        };
        Job: {
            id: string;
            version: number;
            name: string;
            /** @enum {string} */
            state: "waiting" | "running" | "given-up";
            due: string;
            attempts: number;
            reason?: string;
            file?: {
                id: string;
                name: string;
                subject?: {
                    kind: string;
                    id: string;
                };
            };
            actions: "retry"[];
        };
        TrustedRoot: {
            subject: {
                commonName?: string;
                organisation?: string;
                unit?: string;
                title?: string;
            };
            issuer: {
                commonName?: string;
                organisation?: string;
                unit?: string;
                title?: string;
            };
            serial: string;
            notBefore: string;
            notAfter: string;
            fingerprint: string;
            algorithm: string;
            selfIssued: boolean;
            id: string;
            version: number;
            /** @enum {string} */
            state: "trusted" | "removed";
            reason: string;
            addedBy: {
                id: string;
                name: string;
            };
            addedAt: string;
            sinceVersion: number;
            removedBy?: {
                id: string;
                name: string;
            };
            removedAt?: string;
            removalReason?: string;
            untilVersion?: number;
            expired: boolean;
            actions: string[];
        };
        SigningPlaces: {
            file: string;
            version: number;
            frames: {
                page: number;
                width: number;
                height: number;
            }[];
            items: {
                /** @enum {string} */
                item: "number" | "date" | "signature" | "seal";
                page: number;
                x: number;
                y: number;
                width: number;
                height: number;
                found: boolean;
                moved: boolean;
            }[];
            position?: string;
            name?: string;
            mayMove: boolean;
            moved?: {
                by: {
                    id: string;
                    name: string;
                };
                at: string;
            };
        };
        ShortProof: {
            /** @enum {string} */
            level: "B-B" | "B-T" | "B-LT" | "B-LTA";
            until?: string;
            /** @enum {string} */
            by: "document-timestamp" | "signature-timestamp" | "certificate";
            witness?: string;
        };
        SearchAnswer: {
            items: components["schemas"]["SearchHit"][];
            total: {
                value: number;
                capped: boolean;
            };
            facets: {
                [key: string]: {
                    value: string;
                    label?: string;
                    count: number;
                }[];
            };
            /** @description Nothing has all the words: these have the telling ones */
            relaxed: boolean;
            problems: {
                code: string;
                at: [
                    number,
                    number
                ];
            }[];
            next?: string;
            index: components["schemas"]["IndexWholeness"];
        };
        SearchHit: {
            /** @enum {string} */
            kind: "incoming" | "outgoing" | "dossier";
            id: string;
            number?: string;
            title: string;
            issuer?: string;
            type?: string;
            state: string;
            date: string;
            /** @description Where it is filed */
            dossier?: string;
            exact: boolean;
            highlights: {
                [key: string]: {
                    text: string;
                    marks: [
                        number,
                        number
                    ][];
                }[];
            };
        };
        IndexWholeness: {
            /** @description false: the index does not hold everything yet; more may be there */
            complete: boolean;
            /** @enum {string} */
            state: "ready" | "rebuilding" | "needs-rebuild" | "catching-up";
            /** @description Documents; entries of the journal when catching up */
            done?: number;
            of?: number;
        };
        FoundReference: {
            /** @enum {string} */
            kind: "incoming" | "outgoing" | "dossier";
            id: string;
            number?: string;
            title: string;
            issuer?: string;
            type?: string;
            state: string;
            date: string;
            /** @description Where it is filed */
            dossier?: string;
        };
        SigningAgent: {
            /** @description Absent: this office has no agents */
            address?: string;
        };
        Home: {
            incoming?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: components["schemas"]["IncomingSummary"][];
            };
            overdue?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: components["schemas"]["IncomingSummary"][];
            };
            tasks?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: components["schemas"]["Task"][];
            };
            outgoing?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: {
                    id: string;
                    version: number;
                    /** @enum {string} */
                    state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                    type: string;
                    abstract: string;
                    unit: {
                        id: string;
                        name: string;
                    };
                    drafter: {
                        id: string;
                        name: string;
                    };
                    signer: {
                        id: string;
                        name: string;
                    };
                    /** @enum {string} */
                    urgency: "none" | "urgent" | "very-urgent" | "flash";
                    /** @enum {string} */
                    secrecy: "none" | "confidential" | "secret" | "top-secret";
                    numberAndSymbol?: string;
                    issuedOn?: string;
                    updatedAt: string;
                    waitingFor: string[];
                    waitsFor: {
                        /** @enum {string} */
                        kind: "person" | "unit" | "role";
                        id: string;
                        name?: string;
                        insteadOf?: {
                            id: string;
                            name: string;
                        };
                    }[];
                    actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                }[];
            };
            dossiers?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: {
                    id: string;
                    version: number;
                    /** @enum {string} */
                    state: "open" | "closed" | "submitted" | "archived" | "returned";
                    year: number;
                    code: string;
                    title: string;
                    unit: {
                        id: string;
                        name: string;
                    };
                    keeper: {
                        id: string;
                        name: string;
                    };
                    retention: {
                        /** @constant */
                        permanent: true;
                    } | {
                        years: number;
                    };
                    openedOn: string;
                    closedOn?: string;
                    documentCount: number;
                    updatedAt: string;
                    waitingFor: string[];
                    waitsFor: {
                        /** @enum {string} */
                        kind: "person" | "unit" | "role";
                        id: string;
                        name?: string;
                        insteadOf?: {
                            id: string;
                            name: string;
                        };
                    }[];
                    actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                }[];
            };
            leftBehind?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: components["schemas"]["LeftBehind"][];
            };
            endings?: {
                count: {
                    value: number;
                    capped: boolean;
                };
                items: {
                    daysLeft: number;
                    step: number;
                    id: string;
                    /** @enum {string} */
                    kind: "key" | "root";
                    name: string;
                    owner?: {
                        id: string;
                        name: string;
                    };
                    /** @enum {string} */
                    ownerKind?: "person" | "agency";
                    notAfter: string;
                }[];
            };
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
                        fax?: string;
                        website?: string;
                        signing?: {
                            numberAfter?: boolean;
                            initials?: boolean;
                            certify?: boolean;
                        };
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
            /** @description Set up this office: agency, units, first administrator; by the one-time link of the console: done, and nothing more to say */
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
            /** @description Open the demo office in this empty data folder: done, and nothing more to say */
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
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts of the demo office, for its sign-in page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "password": "Demo@2026",
                     *       "passphrase": "ky-so-demo",
                     *       "accounts": [
                     *         {
                     *           "username": "chutich",
                     *           "fullName": "Nguyễn Văn Thành",
                     *           "position": "Chủ tịch",
                     *           "unit": "Lãnh đạo Ủy ban nhân dân"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        password: string;
                        passphrase: string;
                        accounts: {
                            username: string;
                            fullName: string;
                            position: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description NOT_FOUND */
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
    listAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies of this installation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0agency",
                     *           "version": 2,
                     *           "code": "H26.12",
                     *           "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *           "parentName": "Ủy ban nhân dân Thành phố",
                     *           "place": "Phường Xuân Hòa",
                     *           "state": "founded",
                     *           "addedAt": "2026-03-02T02:00:00.000Z",
                     *           "addedBy": "Trần Thị Mai",
                     *           "actions": []
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["InstalledAgency"][];
                        actions: "add"[];
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
            /** @description INSTALLATION_ADMINISTRATOR_ONLY, FORBIDDEN */
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
    addAgency: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": {
                 *         "name": "Ủy ban nhân dân phường Xuân Hòa",
                 *         "parentName": "Ủy ban nhân dân Thành phố",
                 *         "abbreviation": "UBND",
                 *         "place": "Phường Xuân Hòa",
                 *         "code": "H26.12"
                 *       },
                 *       "unit": {
                 *         "name": "Văn phòng",
                 *         "abbreviation": "VP"
                 *       },
                 *       "administrator": {
                 *         "fullName": "Nguyễn Văn An",
                 *         "username": "an.nv",
                 *         "password": "mot cau du dai"
                 *       }
                 *     }
                 */
                "application/json": {
                    agency: {
                        name: string;
                        parentName?: string;
                        abbreviation: string;
                        place: string;
                        /** @description Identifier by QĐ 20/2020/QĐ-TTg; people give it at sign-in where names are the same */
                        code: string;
                        address?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        fax?: string;
                        website?: string;
                        signing?: {
                            numberAfter?: boolean;
                            initials?: boolean;
                            certify?: boolean;
                        };
                    };
                    unit: {
                        name: string;
                        abbreviation: string;
                    };
                    administrator: {
                        fullName: string;
                        username: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Add an agency with its first unit and its first administrator, who must change the password */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0agency",
                     *       "version": 2,
                     *       "code": "H26.12",
                     *       "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *       "parentName": "Ủy ban nhân dân Thành phố",
                     *       "place": "Phường Xuân Hòa",
                     *       "state": "founded",
                     *       "addedAt": "2026-03-02T02:00:00.000Z",
                     *       "addedBy": "Trần Thị Mai",
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["InstalledAgency"];
                };
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
            /** @description INSTALLATION_ADMINISTRATOR_ONLY, FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description AGENCY_CODE_TAKEN, AGENCY_FOUNDED */
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
    completeAgency: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "mot cau du dai"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Complete an agency whose adding was cut off, with a first password for its administrator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0agency",
                     *       "version": 2,
                     *       "code": "H26.12",
                     *       "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *       "parentName": "Ủy ban nhân dân Thành phố",
                     *       "place": "Phường Xuân Hòa",
                     *       "state": "founded",
                     *       "addedAt": "2026-03-02T02:00:00.000Z",
                     *       "addedBy": "Trần Thị Mai",
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["InstalledAgency"];
                };
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
            /** @description INSTALLATION_ADMINISTRATOR_ONLY, FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description AGENCY_FOUNDED */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                    fax?: string;
                    website?: string;
                    signing?: {
                        numberAfter?: boolean;
                        initials?: boolean;
                        certify?: boolean;
                    };
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                     *           "version": 1,
                     *           "actions": [
                     *             "change"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        actions: "add"[];
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                     *           "version": 1,
                     *           "actions": [
                     *             "change"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Position"][];
                        actions: "add"[];
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /** @example 01k3m9x0unit */
                unit?: string;
                /** @example clerk */
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
                     *           "actions": [
                     *             "change"
                     *           ],
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
                     *       ],
                     *       "actions": [
                     *         "add"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Colleague"][];
                        actions: "add"[];
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /** @example 2026 */
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
                     *       "actions": [
                     *         "change"
                     *       ],
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 2026 */
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
                     *       "actions": [
                     *         "change"
                     *       ],
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
                /** @example 2026-03-02 */
                from?: string;
                /** @example 5 */
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
                     *       "mustChangePassword": false,
                     *       "severalAgencies": false
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
                    /** @description Of the agency, where people of several have that name */
                    code?: string;
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
                     *       "severalAgencies": false,
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
                     *         "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *         "code": "UBND"
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out here: done, and nothing more to say */
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *       "severalAgencies": false,
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
                     *         "name": "Ủy ban nhân dân phường Xuân Hòa",
                     *         "code": "UBND"
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
            /** @description Change the own password; signs out everywhere else: done, and nothing more to say */
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out in every browser: done, and nothing more to say */
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
            /** @description Give a person a first password, which they must change; makes the account where there is none: done, and nothing more to say */
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody can sign in with this account any more: done, and nothing more to say */
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account can be used again: done, and nothing more to say */
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
                /** @example 2026 */
                year?: number;
                /** @example incoming */
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
                     *           "version": 1,
                     *           "actions": [
                     *             "change"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add",
                     *         "open-year",
                     *         "close-year"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Book"][];
                        actions: ("add" | "open-year" | "close-year")[];
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *           "version": 1,
                     *           "actions": [
                     *             "change"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "open-year",
                     *         "close-year"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Book"][];
                        actions: ("add" | "open-year" | "close-year")[];
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
                     *           "version": 1,
                     *           "actions": [
                     *             "change"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "open-year",
                     *         "close-year"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Book"][];
                        actions: ("add" | "open-year" | "close-year")[];
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *       "version": 1,
                     *       "actions": [
                     *         "change"
                     *       ]
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
                /** @example 1 */
                from?: number;
                /** @example 50 */
                to?: number;
                /** @example 50 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *         "version": 1,
                     *         "actions": [
                     *           "change"
                     *         ]
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "Công văn 15.pdf"
                 *     }
                 */
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
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                /** @example 0 */
                download?: "0" | "1";
            };
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself, in its own media type; ranges of bytes are served */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
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
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                    /**
                     * @example CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                     *     Độc lập - Tự do - Hạnh phúc
                     *     …
                     */
                    "text/plain": string;
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
    readHistory: {
        parameters: {
            query?: {
                /** @example 120 */
                before?: number;
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example incoming */
                kind: string;
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Time line of a record that the reader may see, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 42,
                     *           "at": "2026-03-02T01:30:00.000Z",
                     *           "actor": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Hạnh"
                     *           },
                     *           "action": "incoming.submit",
                     *           "details": {
                     *             "to": "Nguyễn Minh Đức"
                     *           },
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimeLine"];
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
    listJournal: {
        parameters: {
            query?: {
                /** @example 120 */
                before?: number;
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest acts in the agency: who, when, which act; no contents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 120,
                     *           "at": "2026-03-02T01:30:00.000Z",
                     *           "actor": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Hạnh"
                     *           },
                     *           "action": "incoming.register",
                     *           "kinds": [
                     *             "incoming",
                     *             "register-entry"
                     *           ]
                     *         }
                     *       ],
                     *       "next": 120
                     *     }
                     */
                    "application/json": components["schemas"]["JournalLines"];
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
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the agency’s journal stands, and its last signed heads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": 120,
                     *       "head": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "signedHeads": [
                     *         {
                     *           "agency": "01k3m9x0agency",
                     *           "seq": 120,
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "at": "2026-03-02T10:00:00.000Z",
                     *           "publicKey": "MCowBQYDK2VwAyEA…",
                     *           "signature": "pX1f…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: number;
                        head: string;
                        signedHeads: {
                            agency: string;
                            seq: number;
                            hash: string;
                            at: string;
                            publicKey: string;
                            signature: string;
                        }[];
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
    verifyJournal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recompute the chain, the digests and the records of the agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agencies": [
                     *         {
                     *           "agency": "01k3m9x0agency",
                     *           "entries": 120,
                     *           "head": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "records": 300,
                     *       "blobs": 0,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        agencies: {
                            agency: string;
                            entries: number;
                            head: string;
                        }[];
                        records: number;
                        blobs: number;
                        problems: {
                            place: string;
                            problem: string;
                        }[];
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
    signJournalHead: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign the present head, to be kept elsewhere as proof */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "01k3m9x0agency",
                     *       "seq": 120,
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "at": "2026-03-02T10:00:00.000Z",
                     *       "publicKey": "MCowBQYDK2VwAyEA…",
                     *       "signature": "pX1f…"
                     *     }
                     */
                    "application/json": {
                        agency: string;
                        seq: number;
                        hash: string;
                        at: string;
                        publicKey: string;
                        signature: string;
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
    listTasks: {
        parameters: {
            query?: {
                /** @example waiting */
                box?: "waiting" | "mine";
                /** @example 30 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for me, soonest due first; or all that I have had, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0task",
                     *           "version": 1,
                     *           "subject": {
                     *             "kind": "incoming",
                     *             "id": "01k3m9x0incoming"
                     *           },
                     *           "title": "120/SNV-VP: V/v báo cáo công tác văn thư năm 2025",
                     *           "role": "lead",
                     *           "state": "assigned",
                     *           "unit": {
                     *             "id": "01k3m9x0unit",
                     *             "name": "Văn phòng"
                     *           },
                     *           "assignee": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Trần Văn Nam"
                     *           },
                     *           "assignedBy": {
                     *             "id": "01k3m9x0head",
                     *             "name": "Lê Thị Hoa"
                     *           },
                     *           "deadline": "2026-03-09",
                     *           "overdue": false,
                     *           "progress": [],
                     *           "createdAt": "2026-03-02T02:10:00.000Z",
                     *           "updatedAt": "2026-03-02T02:10:00.000Z",
                     *           "waitsFor": [
                     *             {
                     *               "kind": "person",
                     *               "id": "01k3m9x0person",
                     *               "name": "Trần Văn Nam"
                     *             }
                     *           ],
                     *           "actions": [
                     *             "progress",
                     *             "report"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        next?: string;
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
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One task; its commands are those of the document it is about */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0task",
                     *       "version": 1,
                     *       "subject": {
                     *         "kind": "incoming",
                     *         "id": "01k3m9x0incoming"
                     *       },
                     *       "title": "120/SNV-VP: V/v báo cáo công tác văn thư năm 2025",
                     *       "role": "lead",
                     *       "state": "assigned",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "assignee": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Trần Văn Nam"
                     *       },
                     *       "assignedBy": {
                     *         "id": "01k3m9x0head",
                     *         "name": "Lê Thị Hoa"
                     *       },
                     *       "deadline": "2026-03-09",
                     *       "overdue": false,
                     *       "progress": [],
                     *       "createdAt": "2026-03-02T02:10:00.000Z",
                     *       "updatedAt": "2026-03-02T02:10:00.000Z",
                     *       "waitsFor": [
                     *         {
                     *           "kind": "person",
                     *           "id": "01k3m9x0person",
                     *           "name": "Trần Văn Nam"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "progress",
                     *         "report"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
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
    listIncoming: {
        parameters: {
            query?: {
                /** @example waiting */
                box?: "waiting" | "all" | "registered" | "handling" | "completed" | "overdue";
                /** @example registered */
                state?: "registered" | "submitted" | "directed" | "assigned" | "reported" | "completed";
                /** @example 01k3m9x0book */
                book?: string;
                /** @example 2026 */
                year?: number;
                /** @example 30 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Incoming documents that the reader may see, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "120",
                     *           "symbol": "SNV-VP",
                     *           "documentOn": "2026-02-27",
                     *           "issuer": "Sở Nội vụ",
                     *           "type": "official-letter",
                     *           "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *           "urgency": "none",
                     *           "secrecy": "none",
                     *           "signer": "Nguyễn Văn Bình",
                     *           "pages": 2,
                     *           "arrivalOn": "2026-03-02",
                     *           "id": "01k3m9x0incoming",
                     *           "version": 1,
                     *           "state": "registered",
                     *           "source": "manual",
                     *           "book": {
                     *             "id": "01k3m9x0book",
                     *             "name": "Sổ đăng ký văn bản đến",
                     *             "code": "DEN"
                     *           },
                     *           "year": 2026,
                     *           "arrivalNumber": 15,
                     *           "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *           "registeredAt": "2026-03-02T01:30:00.000Z",
                     *           "registeredBy": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Hạnh"
                     *           },
                     *           "numberAndSymbol": "120/SNV-VP",
                     *           "answers": [],
                     *           "holder": {
                     *             "kind": "clerk"
                     *           },
                     *           "fileCount": 1,
                     *           "overdue": false,
                     *           "returned": false,
                     *           "submitBy": "2026-03-03",
                     *           "submitLate": false,
                     *           "submitAtOnce": false,
                     *           "warnings": [],
                     *           "waitsFor": [
                     *             {
                     *               "kind": "role",
                     *               "id": "clerk"
                     *             }
                     *           ],
                     *           "actions": [
                     *             "submit",
                     *             "transfer",
                     *             "update",
                     *             "file"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "register"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["IncomingSummary"][];
                        next?: string;
                        actions: "register"[];
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
    registerIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "120",
                 *       "symbol": "SNV-VP",
                 *       "documentOn": "2026-02-27",
                 *       "issuer": "Sở Nội vụ",
                 *       "type": "official-letter",
                 *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                 *       "urgency": "none",
                 *       "secrecy": "none",
                 *       "signer": "Nguyễn Văn Bình",
                 *       "pages": 2,
                 *       "arrivalOn": "2026-03-02",
                 *       "files": [
                 *         "01k3m9x0file"
                 *       ]
                 *     }
                 */
                "application/json": {
                    number?: string;
                    symbol?: string;
                    numberAndSymbol?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    documentOn?: string;
                    issuer: string;
                    /** @enum {string} */
                    type: "resolution" | "decision" | "directive" | "regulation" | "rules" | "communique" | "notice" | "guidance" | "programme" | "plan" | "option" | "scheme" | "project" | "report" | "minutes" | "submission" | "contract" | "official-letter" | "urgent-dispatch" | "memorandum" | "agreement" | "authorization" | "invitation" | "introduction" | "leave-permit" | "sending-slip" | "transfer-slip" | "notification-slip" | "open-letter" | "law" | "ordinance" | "order" | "decree" | "circular" | "joint-circular" | "conclusion" | "petition" | "other";
                    abstract: string;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    urgency?: "none" | "urgent" | "very-urgent" | "flash";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    secrecy?: "none" | "confidential" | "secret" | "top-secret";
                    signer?: string;
                    pages?: number;
                    copies?: number;
                    note?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    deadline?: string;
                    /** @default [] */
                    files?: string[];
                    book?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    arrivalOn?: string;
                    /** @default false */
                    confirmDuplicate?: boolean;
                };
            };
        };
        responses: {
            /** @description Register: take the next arrival number of the book (NĐ 30/2020, Điều 22) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description SECRECY_NOT_CLEARED, FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTER_BOOK_CLOSED, DUPLICATE_SUSPECTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTER_BOOK_UNSUITED, ARRIVAL_IN_FUTURE, DEADLINE_BEFORE_ARRIVAL, SECRET_FILE_REFUSED */
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
    countIncoming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many wait for the reader and how many are overdue, exact up to a bound */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "waiting": {
                     *         "value": 3,
                     *         "capped": false
                     *       },
                     *       "overdue": {
                     *         "value": 0,
                     *         "capped": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        waiting: {
                            value: number;
                            capped: boolean;
                        };
                        overdue: {
                            value: number;
                            capped: boolean;
                        };
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
    findDuplicates: {
        parameters: {
            query?: {
                /** @example 15/UBND-VP */
                numberAndSymbol?: string;
                /** @example 15 */
                number?: string;
                /** @example UBND-VP */
                symbol?: string;
                /** @example Sở Nội vụ */
                issuer?: string;
                /** @example 2026-03-02 */
                documentOn?: string;
                /** @example 01k3m9x0file */
                files?: string;
                /** @example 01k3m9x0incoming */
                except?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents with the same agency, number and date, or the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "incoming",
                     *           "id": "01k3m9x0incoming",
                     *           "why": "number",
                     *           "arrivalNumber": 15
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            kind: string;
                            id: string;
                            /** @enum {string} */
                            why: "number" | "content";
                            arrivalNumber?: number;
                            arrivalOn?: string;
                            numberAndSymbol?: string;
                        }[];
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
        };
    };
    listIncomingLeftBehind: {
        parameters: {
            query?: {
                /** @example 30 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Secret documents whose next step lies with somebody who has left, for cleared leaders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "incoming",
                     *           "id": "01k3m9x0incoming",
                     *           "version": 3,
                     *           "state": "submitted",
                     *           "secrecy": "confidential",
                     *           "number": "7",
                     *           "on": "2026-03-02",
                     *           "waitedFor": [
                     *             {
                     *               "id": "01k3m9x0leader",
                     *               "name": "Trần Văn Nam"
                     *             }
                     *           ],
                     *           "needs": "leader",
                     *           "candidates": [
                     *             {
                     *               "id": "01k3m9x0deputy",
                     *               "name": "Lê Thị Hoa"
                     *             }
                     *           ],
                     *           "actions": [
                     *             "reassign"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LeftBehind"][];
                        next?: string;
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
    reassignIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "01k3m9x0deputy",
                 *       "reason": "Người được trình đã chuyển công tác"
                 *     }
                 */
                "application/json": {
                    to: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Name who acts on a secret document in place of somebody who has left, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0incoming",
                     *       "version": 4,
                     *       "readable": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        readable: boolean;
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
            /** @description REASSIGN_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REASSIGN_NOT_NEEDED */
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
            /** @description REASSIGN_UNSUITED, PERSON_UNKNOWN, PERSON_NOT_CLEARED */
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
    getIncoming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One document: where it stands, who had it, its tasks and files, and what the reader may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description INCOMING_NOT_FOUND */
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
    updateIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "120",
                 *       "symbol": "SNV-VP",
                 *       "documentOn": "2026-02-27",
                 *       "issuer": "Sở Nội vụ",
                 *       "type": "official-letter",
                 *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                 *       "urgency": "none",
                 *       "secrecy": "none",
                 *       "signer": "Nguyễn Văn Bình",
                 *       "pages": 2,
                 *       "arrivalOn": "2026-03-02",
                 *       "files": [
                 *         "01k3m9x0file"
                 *       ]
                 *     }
                 */
                "application/json": {
                    number?: string;
                    symbol?: string;
                    numberAndSymbol?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    documentOn?: string;
                    issuer: string;
                    /** @enum {string} */
                    type: "resolution" | "decision" | "directive" | "regulation" | "rules" | "communique" | "notice" | "guidance" | "programme" | "plan" | "option" | "scheme" | "project" | "report" | "minutes" | "submission" | "contract" | "official-letter" | "urgent-dispatch" | "memorandum" | "agreement" | "authorization" | "invitation" | "introduction" | "leave-permit" | "sending-slip" | "transfer-slip" | "notification-slip" | "open-letter" | "law" | "ordinance" | "order" | "decree" | "circular" | "joint-circular" | "conclusion" | "petition" | "other";
                    abstract: string;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    urgency?: "none" | "urgent" | "very-urgent" | "flash";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    secrecy?: "none" | "confidential" | "secret" | "top-secret";
                    signer?: string;
                    pages?: number;
                    copies?: number;
                    note?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    deadline?: string;
                    /** @default [] */
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Correct what was filled in; arrival number, date and book stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description SECRECY_FIXED, DOCUMENT_ARCHIVED */
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
            /** @description SECRET_FILE_REFUSED */
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
    submitIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "01k3m9x0leader"
                 *     }
                 */
                "application/json": {
                    to: string;
                };
            };
        };
        responses: {
            /** @description Submit to a leader for direction (Điều 23.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
            /** @description PERSON_UNKNOWN, NOT_A_LEADER, PERSON_NOT_CLEARED */
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
    transferIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "leadUnit": "01k3m9x0unit",
                 *       "coordinateUnits": [],
                 *       "informedUnits": [],
                 *       "informedPeople": [],
                 *       "text": "Giao Văn phòng tham mưu báo cáo, trình trước hạn.",
                 *       "workingDays": 5
                 *     }
                 */
                "application/json": {
                    leadUnit?: string;
                    /** @default [] */
                    coordinateUnits?: string[];
                    /** @default [] */
                    informedUnits?: string[];
                    /** @default [] */
                    informedPeople?: string[];
                    /** @default  */
                    text?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    deadline?: string;
                    workingDays?: number;
                };
            };
        };
        responses: {
            /** @description Transfer to the unit where it is known who handles it (Điều 23.1, second sentence) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED, UNIT_WITHOUT_HEAD */
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
            /** @description UNIT_UNKNOWN, PERSON_UNKNOWN, PERSON_NOT_CLEARED, DEADLINE_PAST, UNIT_NOT_CLEARED, UNIT_NAMED_TWICE, LEAD_UNIT_REQUIRED, ADDRESSEE_REQUIRED */
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
    directIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "leadUnit": "01k3m9x0unit",
                 *       "coordinateUnits": [],
                 *       "informedUnits": [],
                 *       "informedPeople": [],
                 *       "text": "Giao Văn phòng tham mưu báo cáo, trình trước hạn.",
                 *       "workingDays": 5
                 *     }
                 */
                "application/json": {
                    leadUnit?: string;
                    /** @default [] */
                    coordinateUnits?: string[];
                    /** @default [] */
                    informedUnits?: string[];
                    /** @default [] */
                    informedPeople?: string[];
                    /** @default  */
                    text?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    deadline?: string;
                    workingDays?: number;
                    /** @default false */
                    takeOver?: boolean;
                };
            };
        };
        responses: {
            /** @description Direct: who leads, who co-ordinates, who is informed, until when (Điều 23.2, 23.4) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED, UNIT_WITHOUT_HEAD */
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
            /** @description UNIT_UNKNOWN, PERSON_UNKNOWN, PERSON_NOT_CLEARED, DEADLINE_PAST, UNIT_NOT_CLEARED, UNIT_NAMED_TWICE, LEAD_UNIT_REQUIRED, ADDRESSEE_REQUIRED */
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
    assignIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "lead": "01k3m9x0officer",
                 *       "coordinators": [],
                 *       "text": "Dự thảo văn bản trả lời."
                 *     }
                 */
                "application/json": {
                    lead?: string;
                    /** @default [] */
                    coordinators?: string[];
                    text?: string;
                    unit?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    deadline?: string;
                    workingDays?: number;
                };
            };
        };
        responses: {
            /** @description Assign officers of the unit (Điều 24.2) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
            /** @description UNIT_UNKNOWN, PERSON_UNKNOWN, PERSON_NOT_CLEARED, DEADLINE_PAST, NOT_OF_UNIT, LEAD_OFFICER_REQUIRED, DEADLINE_AFTER_DIRECTION */
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
    progressIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Đã tổng hợp số liệu của các đơn vị.",
                 *       "percent": 60
                 *     }
                 */
                "application/json": {
                    text: string;
                    percent?: number;
                };
            };
        };
        responses: {
            /** @description Tell how far the work has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
    reportIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "Đã trình báo cáo, gửi Sở Nội vụ đúng hạn."
                 *     }
                 */
                "application/json": {
                    result: string;
                };
            };
        };
        responses: {
            /** @description Report the result to who directed; a co-ordinator ends their part */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
    noteIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take note, by who was informed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
    completeIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "text": "Đồng ý kết thúc."
                 *     }
                 */
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Complete, by who directed (Điều 24.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
    returnIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Việc này thuộc chức năng của Văn phòng."
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Return one hand back, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
    recallIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Chuyển nhầm đơn vị."
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Take back what one has passed on, while the next has not acted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "120",
                     *       "symbol": "SNV-VP",
                     *       "documentOn": "2026-02-27",
                     *       "issuer": "Sở Nội vụ",
                     *       "type": "official-letter",
                     *       "abstract": "V/v báo cáo công tác văn thư năm 2025",
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "signer": "Nguyễn Văn Bình",
                     *       "pages": 2,
                     *       "arrivalOn": "2026-03-02",
                     *       "id": "01k3m9x0incoming",
                     *       "version": 1,
                     *       "state": "registered",
                     *       "source": "manual",
                     *       "book": {
                     *         "id": "01k3m9x0book",
                     *         "name": "Sổ đăng ký văn bản đến",
                     *         "code": "DEN"
                     *       },
                     *       "year": 2026,
                     *       "arrivalNumber": 15,
                     *       "arrivedAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredAt": "2026-03-02T01:30:00.000Z",
                     *       "registeredBy": {
                     *         "id": "01k3m9x0clerk",
                     *         "name": "Đỗ Thị Hạnh"
                     *       },
                     *       "numberAndSymbol": "120/SNV-VP",
                     *       "answers": [],
                     *       "holder": {
                     *         "kind": "clerk"
                     *       },
                     *       "fileCount": 1,
                     *       "overdue": false,
                     *       "returned": false,
                     *       "submitBy": "2026-03-03",
                     *       "submitLate": false,
                     *       "submitAtOnce": false,
                     *       "warnings": [],
                     *       "waitsFor": [
                     *         {
                     *           "kind": "role",
                     *           "id": "clerk"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "submit",
                     *         "transfer",
                     *         "update",
                     *         "file"
                     *       ],
                     *       "handling": {
                     *         "coordinators": [],
                     *         "noted": [],
                     *         "trail": []
                     *       },
                     *       "files": [],
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Incoming"];
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
            /** @description NOT_YOUR_TURN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INCOMING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STEP_NOT_OPEN, DOCUMENT_ARCHIVED */
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
                     *           "held": "file",
                     *           "signsWith": {
                     *             "scheme": "rsa-pkcs1",
                     *             "digest": "sha256"
                     *           },
                     *           "algorithms": [
                     *             {
                     *               "scheme": "rsa-pkcs1",
                     *               "digest": "sha256"
                     *             },
                     *             {
                     *               "scheme": "rsa-pss",
                     *               "digest": "sha384"
                     *             }
                     *           ],
                     *           "asks": [
                     *             "passphrase"
                     *           ],
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
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "khoa-ky.p12",
                 *       "ownerKind": "person",
                 *       "passphrase": "…"
                 *     }
                 */
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
                     *       "held": "file",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [
                     *         "passphrase"
                     *       ],
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a key and delete its file: done, and nothing more to say */
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
    listKeyPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where keys may be besides files: token modules and remote services of the installation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "modules": [
                     *         "usb"
                     *       ],
                     *       "services": [
                     *         {
                     *           "name": "dich-vu-ky-so",
                     *           "signIn": "person"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeyPlaces"];
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
    listTokens: {
        parameters: {
            query: {
                /** @example usb */
                module: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens that a module sees; no PIN is needed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "label": "Nguyễn Văn An",
                     *           "serial": "5A1B2C3D",
                     *           "manufacturer": "SoftHSM project",
                     *           "model": "SoftHSM v2",
                     *           "pinFinalTry": false,
                     *           "pinLocked": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            label: string;
                            serial: string;
                            manufacturer: string;
                            model: string;
                            pinFinalTry: boolean;
                            pinLocked: boolean;
                        }[];
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
            /** @description TOKEN_MODULE_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOKEN_NOT_PRESENT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOKEN_MODULE_FAILED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findTokenKeys: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "module": "usb",
                 *       "serial": "5A1B2C3D",
                 *       "label": "Nguyễn Văn An",
                 *       "pin": "…"
                 *     }
                 */
                "application/json": {
                    module: string;
                    serial: string;
                    label: string;
                    pin: string;
                };
            };
        };
        responses: {
            /** @description Keys of a token, for choosing one; the PIN is tried once and kept nowhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
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
                     *           "place": "07"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
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
                            place: string;
                        }[];
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
            /** @description TOKEN_MODULE_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOKEN_NOT_PRESENT, TOKEN_PIN_WRONG, TOKEN_PIN_WRONG_LAST_TRY, TOKEN_PIN_LOCKED */
            422: {
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
            /** @description TOKEN_MODULE_FAILED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findRemoteKeys: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "dich-vu-ky-so",
                 *       "user": "an.nguyen",
                 *       "password": "…"
                 *     }
                 */
                "application/json": {
                    service: string;
                    user?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Credentials at a remote service, for choosing one; a password is kept nowhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
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
                     *           "place": "cred-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
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
                            place: string;
                        }[];
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
            /** @description REMOTE_SERVICE_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REMOTE_LOGIN_NEEDED, REMOTE_LOGIN_REFUSED */
            422: {
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
            /** @description REMOTE_NO_ANSWER, REMOTE_ANSWER_UNREADABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTokenKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "module": "usb",
                 *       "serial": "5A1B2C3D",
                 *       "label": "Nguyễn Văn An",
                 *       "pin": "…",
                 *       "keyId": "07"
                 *     }
                 */
                "application/json": {
                    module: string;
                    serial: string;
                    label: string;
                    /**
                     * @default person
                     * @enum {string}
                     */
                    ownerKind?: "person" | "agency";
                    /** @default false */
                    confirmed?: boolean;
                    pin: string;
                    keyId: string;
                };
            };
        };
        responses: {
            /** @description Take in a key that is in a token or HSM of this server */
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
                     *       "held": "token",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [
                     *         "pin"
                     *       ],
                     *       "hasPicture": false,
                     *       "loadedAt": "2026-01-05T02:00:00.000Z",
                     *       "expired": false,
                     *       "actions": [
                     *         "use",
                     *         "change-picture",
                     *         "remove"
                     *       ],
                     *       "place": "Nguyễn Văn An"
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
            /** @description TOKEN_MODULE_UNKNOWN */
            404: {
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
            /** @description TOKEN_NOT_PRESENT, TOKEN_PIN_WRONG, TOKEN_PIN_WRONG_LAST_TRY, TOKEN_PIN_LOCKED, TOKEN_KEY_NOT_FOUND, SIGNING_CERTIFICATE_EXPIRED, SIGNING_CERTIFICATE_UNREADABLE */
            422: {
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
            /** @description TOKEN_MODULE_FAILED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    connectRemoteKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "dich-vu-ky-so",
                 *       "user": "an.nguyen",
                 *       "password": "…",
                 *       "credential": "cred-01"
                 *     }
                 */
                "application/json": {
                    service: string;
                    user?: string;
                    password?: string;
                    /**
                     * @default person
                     * @enum {string}
                     */
                    ownerKind?: "person" | "agency";
                    /** @default false */
                    confirmed?: boolean;
                    credential: string;
                };
            };
        };
        responses: {
            /** @description Connect a credential of a remote signing service (CSC API v2) */
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
                     *       "held": "remote",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [
                     *         "password",
                     *         "pin",
                     *         "code"
                     *       ],
                     *       "hasPicture": false,
                     *       "loadedAt": "2026-01-05T02:00:00.000Z",
                     *       "expired": false,
                     *       "actions": [
                     *         "use",
                     *         "change-picture",
                     *         "remove"
                     *       ],
                     *       "place": "dich-vu-ky-so"
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
            /** @description REMOTE_SERVICE_UNKNOWN */
            404: {
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
            /** @description REMOTE_LOGIN_NEEDED, REMOTE_LOGIN_REFUSED, REMOTE_CREDENTIAL_UNUSABLE, REMOTE_MODE_UNSUPPORTED, SIGNING_CERTIFICATE_EXPIRED, SIGNING_CERTIFICATE_UNREADABLE */
            422: {
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
            /** @description REMOTE_NO_ANSWER, REMOTE_ANSWER_UNREADABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerAgentKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "certificate": "MIIDazCCAlOgAwIBAgIU",
                 *       "others": []
                 *     }
                 */
                "application/json": {
                    /**
                     * @default person
                     * @enum {string}
                     */
                    ownerKind?: "person" | "agency";
                    /** @default false */
                    confirmed?: boolean;
                    /** Format: base64 */
                    certificate: string;
                    /** @default [] */
                    others?: string[];
                };
            };
        };
        responses: {
            /** @description Register a key on the person's own machine by its certificate; nothing secret is sent */
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
                     *       "held": "agent",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [],
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
            /** @description SIGNING_CERTIFICATE_EXPIRED, SIGNING_CERTIFICATE_UNREADABLE */
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
    chooseSigningAlgorithm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheme": "rsa-pss",
                 *       "digest": "sha384"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    scheme: "rsa-pkcs1" | "rsa-pss" | "ecdsa";
                    /** @enum {string} */
                    digest: "sha256" | "sha384" | "sha512";
                };
            };
        };
        responses: {
            /** @description Choose what the key signs with, among what it can */
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
                     *       "held": "file",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [
                     *         "passphrase"
                     *       ],
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
            /** @description SIGNATURE_ALGORITHM_NOT_OF_KEY */
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
    requestSigningCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "…"
                 *     }
                 */
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Have the remote service send the person a one-time code: done, and nothing more to say */
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
            /** @description SIGNING_KEY_UNKNOWN, REMOTE_SERVICE_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REMOTE_LOGIN_NEEDED, REMOTE_LOGIN_REFUSED */
            422: {
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
            /** @description REMOTE_NO_ANSWER, REMOTE_ANSWER_UNREADABLE */
            503: {
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
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                    /** @example PNG… */
                    "image/png": string;
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "chu-ky.png"
                 *     }
                 */
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
                     *       "held": "file",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [
                     *         "passphrase"
                     *       ],
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
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
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
                     *       "held": "file",
                     *       "signsWith": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "algorithms": [
                     *         {
                     *           "scheme": "rsa-pkcs1",
                     *           "digest": "sha256"
                     *         },
                     *         {
                     *           "scheme": "rsa-pss",
                     *           "digest": "sha384"
                     *         }
                     *       ],
                     *       "asks": [
                     *         "passphrase"
                     *       ],
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
    listAgencyKeys: {
        parameters: {
            query?: {
                /** @example 50 */
                limit?: number;
                /** @example WyIyMDI2LTAxLTA1Il0 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All keys of the agency and its people, what ends first first: whose, since when, whether that holds */
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
                     *           "owner": {
                     *             "id": "01k3m9x0an",
                     *             "name": "Nguyễn Văn An"
                     *           },
                     *           "holder": {
                     *             "commonName": "Nguyễn Văn An",
                     *             "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *             "title": "Chủ tịch"
                     *           },
                     *           "issuer": "Vanthu thử nghiệm – CA cấp chứng thư",
                     *           "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *           "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *           "algorithm": "RSA 3072",
                     *           "held": "file",
                     *           "notBefore": "2026-01-02T01:00:00.000Z",
                     *           "notAfter": "2028-01-02T01:00:00.000Z",
                     *           "boundSince": "2026-01-05T02:00:00.000Z",
                     *           "boundBy": {
                     *             "id": "01k3m9x0an",
                     *             "name": "Nguyễn Văn An"
                     *           },
                     *           "otherName": false,
                     *           "ending": {
                     *             "daysLeft": 12,
                     *             "step": 14
                     *           },
                     *           "problems": [],
                     *           "actions": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AgencyKey"][];
                        next?: string;
                    };
                };
            };
            /** @description INVALID_PAGE, VALIDATION */
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
    confirmAgencyKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0key */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Đã đối chiếu quyết định bổ nhiệm"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Confirm that a key is still of whom it is bound to, after office or name have changed: done, and nothing more to say */
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
            /** @description KEY_NOT_BOUND, KEY_OWNER_LEFT, KEY_NOTHING_TO_CONFIRM */
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
            /** @description KEY_CONFIRM_REASON */
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
    getSigningKeyStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0key */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether one can sign with a key now, and what its authority says of its certificate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "problems": [],
                     *       "revocation": "good",
                     *       "ending": {
                     *         "daysLeft": 12,
                     *         "step": 14
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyStanding"];
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
    getFileSignatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdicts that were passed on the signatures of a file, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "items": [
                     *         {
                     *           "verdict": "INDETERMINATE",
                     *           "subIndication": "TRY_LATER",
                     *           "reasons": [
                     *             "REVOCATION_UNKNOWN"
                     *           ],
                     *           "sentence": {
                     *             "vi": "Nội dung còn nguyên vẹn từ khi ký, nhưng chưa khẳng định được mọi chữ ký: chưa biết chứng thư số có bị thu hồi hay không.",
                     *             "en": "The content is as it was signed, but not every signature can be confirmed: whether the certificate was revoked is not known."
                     *           },
                     *           "signatures": [
                     *             {
                     *               "field": "SignerSignature",
                     *               "kind": "approval",
                     *               "form": "ETSI.CAdES.detached",
                     *               "verdict": "INDETERMINATE",
                     *               "subIndication": "TRY_LATER",
                     *               "reasons": [
                     *                 "REVOCATION_UNKNOWN"
                     *               ],
                     *               "sound": true,
                     *               "sentence": {
                     *                 "vi": "Nội dung còn nguyên vẹn …",
                     *                 "en": "The content is as it was signed …"
                     *               },
                     *               "signer": {
                     *                 "name": "Nguyễn Văn An",
                     *                 "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *                 "title": "Chủ tịch",
                     *                 "issuer": "Cơ quan chứng thực thử nghiệm",
                     *                 "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *                 "notBefore": "2026-01-02T01:00:00.000Z",
                     *                 "notAfter": "2028-01-02T01:00:00.000Z"
                     *               },
                     *               "path": [
                     *                 {
                     *                   "name": "Nguyễn Văn An",
                     *                   "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *                   "title": "Chủ tịch",
                     *                   "issuer": "Cơ quan chứng thực thử nghiệm",
                     *                   "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *                   "notBefore": "2026-01-02T01:00:00.000Z",
                     *                   "notAfter": "2028-01-02T01:00:00.000Z"
                     *                 }
                     *               ],
                     *               "claimedAt": "2026-02-05T02:11:00.000Z",
                     *               "level": "B-B",
                     *               "covers": "earlier-revision",
                     *               "signedBytes": 48211,
                     *               "timestamps": [],
                     *               "changes": [
                     *                 {
                     *                   "kind": "SIGNATURE",
                     *                   "field": "AgencySignature"
                     *                 }
                     *               ],
                     *               "attacks": []
                     *             }
                     *           ],
                     *           "attacks": [],
                     *           "changes": [
                     *             {
                     *               "kind": "SIGNATURE",
                     *               "field": "AgencySignature"
                     *             }
                     *           ],
                     *           "empty": [],
                     *           "judgedAt": "2026-02-05T02:12:00.000Z",
                     *           "trustList": 1,
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Trần Thị Bình"
                     *           }
                     *         }
                     *       ],
                     *       "proof": {
                     *         "state": "planned",
                     *         "ask": "archive",
                     *         "due": "2030-10-05T02:12:00.000Z",
                     *         "allowed": true,
                     *         "level": "B-LTA",
                     *         "until": "2031-01-03T02:12:00.000Z",
                     *         "by": "document-timestamp",
                     *         "witness": "Dấu thời gian thử nghiệm",
                     *         "reasons": [],
                     *         "copies": [
                     *           {
                     *             "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *             "size": 91210,
                     *             "at": "2026-02-05T02:14:00.000Z",
                     *             "level": "B-LTA",
                     *             "until": "2031-01-03T02:12:00.000Z"
                     *           }
                     *         ],
                     *         "inVain": 0
                     *       },
                     *       "actions": [
                     *         "judge"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Judgements"];
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
    judgeFileSignatures: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judge the signatures of a file anew, by the roots that are trusted now; earlier verdicts stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "items": [
                     *         {
                     *           "verdict": "INDETERMINATE",
                     *           "subIndication": "TRY_LATER",
                     *           "reasons": [
                     *             "REVOCATION_UNKNOWN"
                     *           ],
                     *           "sentence": {
                     *             "vi": "Nội dung còn nguyên vẹn từ khi ký, nhưng chưa khẳng định được mọi chữ ký: chưa biết chứng thư số có bị thu hồi hay không.",
                     *             "en": "The content is as it was signed, but not every signature can be confirmed: whether the certificate was revoked is not known."
                     *           },
                     *           "signatures": [
                     *             {
                     *               "field": "SignerSignature",
                     *               "kind": "approval",
                     *               "form": "ETSI.CAdES.detached",
                     *               "verdict": "INDETERMINATE",
                     *               "subIndication": "TRY_LATER",
                     *               "reasons": [
                     *                 "REVOCATION_UNKNOWN"
                     *               ],
                     *               "sound": true,
                     *               "sentence": {
                     *                 "vi": "Nội dung còn nguyên vẹn …",
                     *                 "en": "The content is as it was signed …"
                     *               },
                     *               "signer": {
                     *                 "name": "Nguyễn Văn An",
                     *                 "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *                 "title": "Chủ tịch",
                     *                 "issuer": "Cơ quan chứng thực thử nghiệm",
                     *                 "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *                 "notBefore": "2026-01-02T01:00:00.000Z",
                     *                 "notAfter": "2028-01-02T01:00:00.000Z"
                     *               },
                     *               "path": [
                     *                 {
                     *                   "name": "Nguyễn Văn An",
                     *                   "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *                   "title": "Chủ tịch",
                     *                   "issuer": "Cơ quan chứng thực thử nghiệm",
                     *                   "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *                   "notBefore": "2026-01-02T01:00:00.000Z",
                     *                   "notAfter": "2028-01-02T01:00:00.000Z"
                     *                 }
                     *               ],
                     *               "claimedAt": "2026-02-05T02:11:00.000Z",
                     *               "level": "B-B",
                     *               "covers": "earlier-revision",
                     *               "signedBytes": 48211,
                     *               "timestamps": [],
                     *               "changes": [
                     *                 {
                     *                   "kind": "SIGNATURE",
                     *                   "field": "AgencySignature"
                     *                 }
                     *               ],
                     *               "attacks": []
                     *             }
                     *           ],
                     *           "attacks": [],
                     *           "changes": [
                     *             {
                     *               "kind": "SIGNATURE",
                     *               "field": "AgencySignature"
                     *             }
                     *           ],
                     *           "empty": [],
                     *           "judgedAt": "2026-02-05T02:12:00.000Z",
                     *           "trustList": 1,
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Trần Thị Bình"
                     *           }
                     *         }
                     *       ],
                     *       "proof": {
                     *         "state": "planned",
                     *         "ask": "archive",
                     *         "due": "2030-10-05T02:12:00.000Z",
                     *         "allowed": true,
                     *         "level": "B-LTA",
                     *         "until": "2031-01-03T02:12:00.000Z",
                     *         "by": "document-timestamp",
                     *         "witness": "Dấu thời gian thử nghiệm",
                     *         "reasons": [],
                     *         "copies": [
                     *           {
                     *             "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *             "size": 91210,
                     *             "at": "2026-02-05T02:14:00.000Z",
                     *             "level": "B-LTA",
                     *             "until": "2031-01-03T02:12:00.000Z"
                     *           }
                     *         ],
                     *         "inVain": 0
                     *       },
                     *       "actions": [
                     *         "judge"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Judgements"];
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
            /** @description JUDGEMENT_PDF_ONLY */
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
    validatePdf: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "Quyet-dinh-15.pdf"
                 *     }
                 */
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Judge the signatures of a PDF that somebody brings; neither the file nor the verdict is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verdict": "INDETERMINATE",
                     *       "subIndication": "TRY_LATER",
                     *       "reasons": [
                     *         "REVOCATION_UNKNOWN"
                     *       ],
                     *       "sentence": {
                     *         "vi": "Nội dung còn nguyên vẹn từ khi ký, nhưng chưa khẳng định được mọi chữ ký: chưa biết chứng thư số có bị thu hồi hay không.",
                     *         "en": "The content is as it was signed, but not every signature can be confirmed: whether the certificate was revoked is not known."
                     *       },
                     *       "signatures": [
                     *         {
                     *           "field": "SignerSignature",
                     *           "kind": "approval",
                     *           "form": "ETSI.CAdES.detached",
                     *           "verdict": "INDETERMINATE",
                     *           "subIndication": "TRY_LATER",
                     *           "reasons": [
                     *             "REVOCATION_UNKNOWN"
                     *           ],
                     *           "sound": true,
                     *           "sentence": {
                     *             "vi": "Nội dung còn nguyên vẹn …",
                     *             "en": "The content is as it was signed …"
                     *           },
                     *           "signer": {
                     *             "name": "Nguyễn Văn An",
                     *             "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *             "title": "Chủ tịch",
                     *             "issuer": "Cơ quan chứng thực thử nghiệm",
                     *             "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *             "notBefore": "2026-01-02T01:00:00.000Z",
                     *             "notAfter": "2028-01-02T01:00:00.000Z"
                     *           },
                     *           "path": [
                     *             {
                     *               "name": "Nguyễn Văn An",
                     *               "organisation": "Ủy ban nhân dân phường Xuân Hòa",
                     *               "title": "Chủ tịch",
                     *               "issuer": "Cơ quan chứng thực thử nghiệm",
                     *               "serial": "4C942F4A8093C057FFCAF936AF330F89",
                     *               "notBefore": "2026-01-02T01:00:00.000Z",
                     *               "notAfter": "2028-01-02T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "claimedAt": "2026-02-05T02:11:00.000Z",
                     *           "level": "B-B",
                     *           "covers": "earlier-revision",
                     *           "signedBytes": 48211,
                     *           "timestamps": [],
                     *           "changes": [
                     *             {
                     *               "kind": "SIGNATURE",
                     *               "field": "AgencySignature"
                     *             }
                     *           ],
                     *           "attacks": []
                     *         }
                     *       ],
                     *       "attacks": [],
                     *       "changes": [
                     *         {
                     *           "kind": "SIGNATURE",
                     *           "field": "AgencySignature"
                     *         }
                     *       ],
                     *       "empty": [],
                     *       "judgedAt": "2026-02-05T02:12:00.000Z",
                     *       "trustList": 1,
                     *       "by": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Trần Thị Bình"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Judgement"];
                };
            };
            /** @description FILE_REQUIRED */
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
            /** @description FILE_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeptFiles: {
        parameters: {
            query?: {
                /** @example planned */
                state?: "planned" | "queued" | "rest";
                /** @example 50 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed files and what is done so that they stay provable: planned (the first due first), under way, at rest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "state": "planned",
                     *           "ask": "archive",
                     *           "due": "2030-10-05T02:12:00.000Z",
                     *           "allowed": true,
                     *           "level": "B-LTA",
                     *           "until": "2031-01-03T02:12:00.000Z",
                     *           "by": "document-timestamp",
                     *           "witness": "Dấu thời gian thử nghiệm",
                     *           "reasons": [],
                     *           "copies": [
                     *             {
                     *               "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                     *               "size": 91210,
                     *               "at": "2026-02-05T02:14:00.000Z",
                     *               "level": "B-LTA",
                     *               "until": "2031-01-03T02:12:00.000Z"
                     *             }
                     *           ],
                     *           "inVain": 0,
                     *           "id": "01k3m9x0file",
                     *           "name": "15-UBND-VP.pdf",
                     *           "subject": {
                     *             "kind": "outgoing",
                     *             "id": "01k3m9x0outgoing"
                     *           },
                     *           "since": "2026-02-05T02:12:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["KeptFile"][];
                        next?: string;
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
        };
    };
    getKeptFile: {
        parameters: {
            query?: {
                /** @example 0 */
                download?: "0" | "1";
            };
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file with all evidence and timestamps that were added after it; the file itself where there are none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
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
    listJobs: {
        parameters: {
            query?: {
                /** @example waiting */
                state?: "waiting" | "given-up";
                /** @example 50 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is done in the background: waiting and under way, or given up, the first due first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "keep-01k3m9x0file-2",
                     *           "version": 3,
                     *           "name": "keep-signatures",
                     *           "state": "given-up",
                     *           "due": "2026-02-05T02:14:00.000Z",
                     *           "attempts": 8,
                     *           "reason": "Error: the kept file has lost its signatures",
                     *           "file": {
                     *             "id": "01k3m9x0file",
                     *             "name": "15-UBND-VP.pdf",
                     *             "subject": {
                     *               "kind": "outgoing",
                     *               "id": "01k3m9x0outgoing"
                     *             }
                     *           },
                     *           "actions": [
                     *             "retry"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        next?: string;
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
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try at once what has failed or was given up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "keep-01k3m9x0file-2",
                     *       "version": 3,
                     *       "name": "keep-signatures",
                     *       "state": "waiting",
                     *       "due": "2026-02-05T02:14:00.000Z",
                     *       "attempts": 0,
                     *       "reason": "Error: the kept file has lost its signatures",
                     *       "file": {
                     *         "id": "01k3m9x0file",
                     *         "name": "15-UBND-VP.pdf",
                     *         "subject": {
                     *           "kind": "outgoing",
                     *           "id": "01k3m9x0outgoing"
                     *         }
                     *       },
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
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
            /** @description JOB_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description JOB_HAS_NOT_FAILED */
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
    listStartSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public roots that come with the program and are not trusted yet: to be compared, then added by their PEM */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subject": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "issuer": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "serial": "1A9C42F4A8093C057FFCAF936AF330F8",
                     *           "notBefore": "2026-01-02T01:00:00.000Z",
                     *           "notAfter": "2046-01-02T01:00:00.000Z",
                     *           "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *           "algorithm": "RSA 4096",
                     *           "selfIssued": true,
                     *           "pem": "-----BEGIN CERTIFICATE-----\nMIIF…\n-----END CERTIFICATE-----\n"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            subject: {
                                commonName?: string;
                                organisation?: string;
                                unit?: string;
                                title?: string;
                            };
                            issuer: {
                                commonName?: string;
                                organisation?: string;
                                unit?: string;
                                title?: string;
                            };
                            serial: string;
                            notBefore: string;
                            notAfter: string;
                            fingerprint: string;
                            algorithm: string;
                            selfIssued: boolean;
                            pem: string;
                        }[];
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
    listTrustedRoots: {
        parameters: {
            query?: {
                /** @example trusted */
                state?: "trusted" | "removed";
                /** @example 50 */
                limit?: number;
                /** @example WyIyMDI2LTAxLTA1Il0 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roots by which signatures are judged, and those that were trusted once; the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "items": [
                     *         {
                     *           "subject": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "issuer": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "serial": "1A9C42F4A8093C057FFCAF936AF330F8",
                     *           "notBefore": "2026-01-02T01:00:00.000Z",
                     *           "notAfter": "2046-01-02T01:00:00.000Z",
                     *           "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *           "algorithm": "RSA 4096",
                     *           "selfIssued": true,
                     *           "id": "01k3m9x0root",
                     *           "version": 1,
                     *           "state": "trusted",
                     *           "reason": "Đã đối chiếu dấu vân tay với công bố của tổ chức chứng thực ngày 05/01/2026",
                     *           "addedBy": {
                     *             "id": "01k3m9x0admin",
                     *             "name": "Mai Xuân Trường"
                     *           },
                     *           "addedAt": "2026-01-05T02:00:00.000Z",
                     *           "sinceVersion": 1,
                     *           "expired": false,
                     *           "actions": [
                     *             "remove"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        version: number;
                        items: components["schemas"]["TrustedRoot"][];
                        next?: string;
                        actions: string[];
                    };
                };
            };
            /** @description INVALID_PAGE, VALIDATION */
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
    addTrustedRoots: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "goc-tin-cay.pem",
                 *       "reason": "Đã đối chiếu dấu vân tay với công bố của tổ chức chứng thực ngày 05/01/2026"
                 *     }
                 */
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Trust the authorities whose certificates a file holds (PEM, DER or PKCS#7): all of them or none */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "items": [
                     *         {
                     *           "subject": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "issuer": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "serial": "1A9C42F4A8093C057FFCAF936AF330F8",
                     *           "notBefore": "2026-01-02T01:00:00.000Z",
                     *           "notAfter": "2046-01-02T01:00:00.000Z",
                     *           "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *           "algorithm": "RSA 4096",
                     *           "selfIssued": true,
                     *           "id": "01k3m9x0root",
                     *           "version": 1,
                     *           "state": "trusted",
                     *           "reason": "Đã đối chiếu dấu vân tay với công bố của tổ chức chứng thực ngày 05/01/2026",
                     *           "addedBy": {
                     *             "id": "01k3m9x0admin",
                     *             "name": "Mai Xuân Trường"
                     *           },
                     *           "addedAt": "2026-01-05T02:00:00.000Z",
                     *           "sinceVersion": 1,
                     *           "expired": false,
                     *           "actions": [
                     *             "remove"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        version: number;
                        items: components["schemas"]["TrustedRoot"][];
                    };
                };
            };
            /** @description FILE_REQUIRED, VALIDATION */
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
            /** @description TRUST_ALREADY, TRUST_LIST_FULL */
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
            /** @description TRUST_FILE_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRUST_FILE_UNREADABLE, TRUST_FILE_TOO_MANY, TRUST_FILE_PRIVATE_KEY, TRUST_NOT_AUTHORITY, TRUST_EXPIRED, TRUST_NOT_YET_VALID, TRUST_KEY_WEAK, TRUST_SIGNATURE_WRONG */
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
    getTrustedRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0root */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A root: who added it, why, since when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subject": {
                     *         "commonName": "Chứng thực thử nghiệm – Gốc",
                     *         "organisation": "Cơ quan chứng thực thử nghiệm"
                     *       },
                     *       "issuer": {
                     *         "commonName": "Chứng thực thử nghiệm – Gốc",
                     *         "organisation": "Cơ quan chứng thực thử nghiệm"
                     *       },
                     *       "serial": "1A9C42F4A8093C057FFCAF936AF330F8",
                     *       "notBefore": "2026-01-02T01:00:00.000Z",
                     *       "notAfter": "2046-01-02T01:00:00.000Z",
                     *       "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *       "algorithm": "RSA 4096",
                     *       "selfIssued": true,
                     *       "id": "01k3m9x0root",
                     *       "version": 1,
                     *       "state": "trusted",
                     *       "reason": "Đã đối chiếu dấu vân tay với công bố của tổ chức chứng thực ngày 05/01/2026",
                     *       "addedBy": {
                     *         "id": "01k3m9x0admin",
                     *         "name": "Mai Xuân Trường"
                     *       },
                     *       "addedAt": "2026-01-05T02:00:00.000Z",
                     *       "sinceVersion": 1,
                     *       "expired": false,
                     *       "actions": [
                     *         "remove"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrustedRoot"];
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
            /** @description TRUST_ROOT_UNKNOWN */
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
    getTrustedRootCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0root */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate of a root as a PEM file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example -----BEGIN CERTIFICATE-----
                     *     MIIF…
                     *     -----END CERTIFICATE-----
                     */
                    "application/x-pem-file": string;
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
            /** @description TRUST_ROOT_UNKNOWN */
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
    inspectTrustedRoots: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "goc-tin-cay.pem"
                 *     }
                 */
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What a file of certificates holds, to compare fingerprints before it is trusted; nothing is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subject": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "issuer": {
                     *             "commonName": "Chứng thực thử nghiệm – Gốc",
                     *             "organisation": "Cơ quan chứng thực thử nghiệm"
                     *           },
                     *           "serial": "1A9C42F4A8093C057FFCAF936AF330F8",
                     *           "notBefore": "2026-01-02T01:00:00.000Z",
                     *           "notAfter": "2046-01-02T01:00:00.000Z",
                     *           "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *           "algorithm": "RSA 4096",
                     *           "selfIssued": true,
                     *           "problems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            subject: {
                                commonName?: string;
                                organisation?: string;
                                unit?: string;
                                title?: string;
                            };
                            issuer: {
                                commonName?: string;
                                organisation?: string;
                                unit?: string;
                                title?: string;
                            };
                            serial: string;
                            notBefore: string;
                            notAfter: string;
                            fingerprint: string;
                            algorithm: string;
                            selfIssued: boolean;
                            problems: {
                                code: string;
                                message: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description FILE_REQUIRED */
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
            /** @description TRUST_FILE_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRUST_FILE_UNREADABLE, TRUST_FILE_TOO_MANY, TRUST_FILE_PRIVATE_KEY */
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
    removeTrustedRoot: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0root */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Tổ chức chứng thực đã ngừng hoạt động"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Trust a root no more; it stays on record with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subject": {
                     *         "commonName": "Chứng thực thử nghiệm – Gốc",
                     *         "organisation": "Cơ quan chứng thực thử nghiệm"
                     *       },
                     *       "issuer": {
                     *         "commonName": "Chứng thực thử nghiệm – Gốc",
                     *         "organisation": "Cơ quan chứng thực thử nghiệm"
                     *       },
                     *       "serial": "1A9C42F4A8093C057FFCAF936AF330F8",
                     *       "notBefore": "2026-01-02T01:00:00.000Z",
                     *       "notAfter": "2046-01-02T01:00:00.000Z",
                     *       "fingerprint": "d36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473",
                     *       "algorithm": "RSA 4096",
                     *       "selfIssued": true,
                     *       "id": "01k3m9x0root",
                     *       "version": 2,
                     *       "state": "removed",
                     *       "reason": "Đã đối chiếu dấu vân tay với công bố của tổ chức chứng thực ngày 05/01/2026",
                     *       "addedBy": {
                     *         "id": "01k3m9x0admin",
                     *         "name": "Mai Xuân Trường"
                     *       },
                     *       "addedAt": "2026-01-05T02:00:00.000Z",
                     *       "sinceVersion": 1,
                     *       "expired": false,
                     *       "actions": [],
                     *       "removedBy": {
                     *         "id": "01k3m9x0admin",
                     *         "name": "Mai Xuân Trường"
                     *       },
                     *       "removedAt": "2026-03-02T02:00:00.000Z",
                     *       "removalReason": "Tổ chức chứng thực đã ngừng hoạt động",
                     *       "untilVersion": 2
                     *     }
                     */
                    "application/json": components["schemas"]["TrustedRoot"];
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
            /** @description TRUST_ROOT_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRUST_REMOVED_ALREADY */
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
    listOutgoingLeftBehind: {
        parameters: {
            query?: {
                /** @example 30 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Secret documents whose next step lies with somebody who has left, for cleared leaders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "outgoing",
                     *           "id": "01k3m9x0incoming",
                     *           "version": 3,
                     *           "state": "drafting",
                     *           "secrecy": "confidential",
                     *           "number": "7",
                     *           "on": "2026-03-02",
                     *           "waitedFor": [
                     *             {
                     *               "id": "01k3m9x0leader",
                     *               "name": "Trần Văn Nam"
                     *             }
                     *           ],
                     *           "needs": "drafter",
                     *           "candidates": [
                     *             {
                     *               "id": "01k3m9x0deputy",
                     *               "name": "Lê Thị Hoa"
                     *             }
                     *           ],
                     *           "actions": [
                     *             "reassign"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LeftBehind"][];
                        next?: string;
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
    reassignOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "01k3m9x0officer",
                 *       "reason": "Người soạn thảo đã chuyển công tác"
                 *     }
                 */
                "application/json": {
                    to: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Name who acts on a secret document in place of somebody who has left, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 4,
                     *       "readable": false
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        readable: boolean;
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
            /** @description REASSIGN_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REASSIGN_NOT_NEEDED */
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
            /** @description REASSIGN_UNSUITED, PERSON_UNKNOWN, PERSON_NOT_CLEARED */
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
    getSigningPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where number, date, signature and seal will stand on the draft (Phụ lục I, Phần I.II.3-8) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": "01k3m9x0file",
                     *       "version": 4,
                     *       "frames": [
                     *         {
                     *           "page": 1,
                     *           "width": 595.28,
                     *           "height": 841.89
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "item": "signature",
                     *           "page": 1,
                     *           "x": 340,
                     *           "y": 180,
                     *           "width": 140,
                     *           "height": 80,
                     *           "found": true,
                     *           "moved": false
                     *         },
                     *         {
                     *           "item": "seal",
                     *           "page": 1,
                     *           "x": 284.6,
                     *           "y": 169,
                     *           "width": 102.05,
                     *           "height": 102.05,
                     *           "found": true,
                     *           "moved": false
                     *         }
                     *       ],
                     *       "position": "PHÓ CHỦ TỊCH",
                     *       "name": "Đỗ Thị Quỳnh Như",
                     *       "mayMove": true
                     *     }
                     */
                    "application/json": components["schemas"]["SigningPlaces"];
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
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PLACES_SETTLED */
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
    moveSigningPlaces: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "signature": {
                 *         "page": 1,
                 *         "x": 330,
                 *         "y": 170,
                 *         "width": 140,
                 *         "height": 80
                 *       }
                 *     }
                 */
                "application/json": {
                    number?: {
                        x: number;
                        y: number;
                    };
                    date?: {
                        x: number;
                        y: number;
                    };
                    signature?: {
                        page: number;
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    };
                };
            };
        };
        responses: {
            /** @description Set the places by hand; without any, those found in the text count again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS, PLACES_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE, PLACES_SETTLED */
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
            /** @description PLACE_OUTSIDE_PAGE, PLACES_OVERLAP, PLACE_SIZE */
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
    listOutgoing: {
        parameters: {
            query?: {
                /** @example drafting */
                state?: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                /** @example decision */
                type?: string;
                /** @example 01k3m9x0unit */
                unit?: string;
                /** @example 01k3m9x0incoming */
                answersTo?: string;
                /** @example drafting */
                mine?: "drafting" | "waiting";
                /** @example 30 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outgoing documents that the reader may see, last changed first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0outgoing",
                     *           "version": 7,
                     *           "state": "issued",
                     *           "type": "official-letter",
                     *           "abstract": "báo cáo công tác văn thư năm 2025",
                     *           "unit": {
                     *             "id": "01k3m9x0unit",
                     *             "name": "Văn phòng"
                     *           },
                     *           "drafter": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           },
                     *           "signer": {
                     *             "id": "01k3m9x0leader",
                     *             "name": "Nguyễn Văn Thành"
                     *           },
                     *           "urgency": "none",
                     *           "secrecy": "none",
                     *           "numberAndSymbol": "15/UBND-VP",
                     *           "issuedOn": "2026-03-02",
                     *           "updatedAt": "2026-03-02T04:10:00.000Z",
                     *           "waitingFor": [],
                     *           "waitsFor": [],
                     *           "actions": []
                     *         }
                     *       ],
                     *       "next": "eyJhZnRlciI6",
                     *       "actions": [
                     *         "draft"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            type: string;
                            abstract: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                            drafter: {
                                id: string;
                                name: string;
                            };
                            signer: {
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            urgency: "none" | "urgent" | "very-urgent" | "flash";
                            /** @enum {string} */
                            secrecy: "none" | "confidential" | "secret" | "top-secret";
                            numberAndSymbol?: string;
                            issuedOn?: string;
                            updatedAt: string;
                            waitingFor: string[];
                            waitsFor: {
                                /** @enum {string} */
                                kind: "person" | "unit" | "role";
                                id: string;
                                name?: string;
                                insteadOf?: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        }[];
                        next?: string;
                        actions: "draft"[];
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
    draftOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "official-letter",
                 *       "abstract": "báo cáo công tác văn thư năm 2025",
                 *       "unit": "01k3m9x0unit",
                 *       "signer": "01k3m9x0leader",
                 *       "authority": "TM",
                 *       "recipients": {
                 *         "inside": [],
                 *         "outside": [
                 *           {
                 *             "name": "Sở Nội vụ",
                 *             "method": "exchange",
                 *             "address": "H00.12"
                 *           }
                 *         ]
                 *       },
                 *       "urgency": "none",
                 *       "secrecy": "none",
                 *       "answersTo": "01k3m9x0incoming",
                 *       "completesIncoming": true,
                 *       "compose": {
                 *         "to": [
                 *           "Sở Nội vụ"
                 *         ],
                 *         "paragraphs": [
                 *           "Ủy ban nhân dân phường báo cáo như sau."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    type: string;
                    abstract: string;
                    signer: string;
                    /** @enum {string} */
                    authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                    mandate?: {
                        document: string;
                        until?: string;
                    };
                    recipients: {
                        /** @default [] */
                        inside?: string[];
                        /** @default [] */
                        outside?: {
                            name: string;
                            /**
                             * @default post
                             * @enum {string}
                             */
                            method?: "exchange" | "post" | "email" | "hand";
                            address?: string;
                        }[];
                    };
                    /**
                     * @default none
                     * @enum {string}
                     */
                    urgency?: "none" | "urgent" | "very-urgent" | "flash";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    secrecy?: "none" | "confidential" | "secret" | "top-secret";
                    /** @default false */
                    completesIncoming?: boolean;
                    unit?: string;
                    answersTo?: string;
                    file?: string;
                    compose?: {
                        /** @default [] */
                        grounds?: string[];
                        /** @default [] */
                        to?: string[];
                        paragraphs: string[];
                        recipientLines?: string[];
                        initials?: string;
                        copies?: number;
                    };
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Begin a draft, alone or in answer to an incoming document; from a file or composed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description DRAFTER_NOT_ALLOWED, DRAFT_UNIT_NOT_YOURS, NO_PART_IN_INCOMING */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_TYPE_UNKNOWN, RECIPIENT_UNKNOWN, SECRET_FIELDS_ONLY */
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
    getOutgoing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An outgoing document with the actions its reader may take now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_FOUND */
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
    updateOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "official-letter",
                 *       "abstract": "báo cáo công tác văn thư năm 2025",
                 *       "signer": "01k3m9x0leader",
                 *       "authority": "TM",
                 *       "recipients": {
                 *         "inside": [],
                 *         "outside": [
                 *           {
                 *             "name": "Sở Nội vụ",
                 *             "method": "exchange",
                 *             "address": "H00.12"
                 *           }
                 *         ]
                 *       },
                 *       "urgency": "none",
                 *       "completesIncoming": true
                 *     }
                 */
                "application/json": {
                    type: string;
                    abstract: string;
                    signer: string;
                    /** @enum {string} */
                    authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                    mandate?: {
                        document: string;
                        until?: string;
                    };
                    recipients: {
                        /** @default [] */
                        inside?: string[];
                        /** @default [] */
                        outside?: {
                            name: string;
                            /**
                             * @default post
                             * @enum {string}
                             */
                            method?: "exchange" | "post" | "email" | "hand";
                            address?: string;
                        }[];
                    };
                    /**
                     * @default none
                     * @enum {string}
                     */
                    urgency?: "none" | "urgent" | "very-urgent" | "flash";
                    /** @default false */
                    completesIncoming?: boolean;
                };
            };
        };
        responses: {
            /** @description Change the fields of a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
            /** @description RECIPIENT_UNKNOWN */
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
    getFormCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the text of the draft shows of its form (NĐ 30/2020, Điều 12.2) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": "01k3m9x0draft",
                     *       "findings": [
                     *         {
                     *           "item": "number-and-symbol",
                     *           "verdict": "present",
                     *           "expected": "/UBND-VP"
                     *         },
                     *         {
                     *           "item": "abstract",
                     *           "verdict": "unsure",
                     *           "expected": "báo cáo công tác văn thư năm 2025"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        file?: string;
                        findings: {
                            item: string;
                            /** @enum {string} */
                            verdict: "present" | "missing" | "unsure";
                            expected?: string;
                        }[];
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
            /** @description OUTGOING_NOT_FOUND */
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
    addOutgoingVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "file": "01k3m9x0file",
                 *       "note": "Bổ sung danh sách"
                 *     }
                 */
                "application/json": {
                    file?: string;
                    compose?: {
                        /** @default [] */
                        grounds?: string[];
                        /** @default [] */
                        to?: string[];
                        paragraphs: string[];
                        recipientLines?: string[];
                        initials?: string;
                        copies?: number;
                    };
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Add a version of the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND, FILE_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
            /** @description DRAFT_WITHOUT_FILE, DRAFT_FILE_OR_COMPOSE, SECRET_FIELDS_ONLY */
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
    submitOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "note": "Kính trình kiểm tra"
                 *     }
                 */
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Submit the draft to the head of the unit (Điều 12.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE, UNIT_WITHOUT_HEAD */
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
            /** @description DRAFT_NOT_PDF, DRAFT_WITHOUT_FILE, SIGNER_NOT_HEAD, MANDATE_REQUIRED */
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
    recallOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Cần sửa trích yếu"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Take a submitted draft back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
    approveOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    note?: string;
                    initials?: {
                        keyId: string;
                        passphrase: string;
                        code?: string;
                        password?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The head of the unit finds the content right (Điều 12.1), with initials where the agency wants them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
    checkOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "confirmed": true
                 *     }
                 */
                "application/json": {
                    /** @default false */
                    confirmed?: boolean;
                    note?: string;
                    initials?: {
                        keyId: string;
                        passphrase: string;
                        code?: string;
                        password?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The clerk finds the form right (Điều 12.2); exactly this file is signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE, DRAFT_HAS_NUMBER, DRAFT_HAS_DATE, DRAFT_OF_OTHER_YEAR */
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
            /** @description FORM_NOT_CONFIRMED */
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
    returnOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Bổ sung căn cứ"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Give the draft back to its drafter with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
    withdrawOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Không còn cần ban hành"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Withdraw: give up a draft or a number, or recall what was issued (Điều 18.4) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
    signOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "01k3m9x0key",
                 *       "passphrase": "mat-khau-khoa"
                 *     }
                 */
                "application/json": {
                    keyId: string;
                    passphrase: string;
                    code?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Sign: number and date are taken and written on the page, then signed (Điều 13.7, 15.3) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS, KEY_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE, FILE_CHANGED_SINCE_CHECK, SIGNING_FAILED */
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
            /** @description SIGNING_KEY_PASSPHRASE */
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
    cancelOutgoingNumber: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Không ký được trong ngày"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Cancel a number that was taken but not signed; its line stays in the register */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
    recordPaperSignature: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signedOn": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    signedOn: string;
                };
            };
        };
        responses: {
            /** @description Number a secret document that was signed by hand on paper (Điều 15.2) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE, OUTGOING_WRONG_MEDIUM */
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
            /** @description PAPER_DAY_WRONG */
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
    sealOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "01k3m9x0key",
                 *       "passphrase": "mat-khau-khoa"
                 *     }
                 */
                "application/json": {
                    keyId: string;
                    passphrase: string;
                    code?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description The agency's signature, only on what the competent person has signed (Điều 32.2.d) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS, KEY_NOT_OF_AGENCY */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE, NOT_SIGNED_BY_COMPETENT_PERSON, SEALING_FAILED */
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
    issueOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "dispatches": [
                 *         {
                 *           "recipient": "Sở Nội vụ",
                 *           "method": "post",
                 *           "note": "Chuyển phát nhanh"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    dispatches?: {
                        recipient: string;
                        /** @enum {string} */
                        method: "exchange" | "post" | "email" | "hand";
                        note?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Issue to recipients inside and outside (Điều 18) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 7,
                     *       "state": "issued",
                     *       "type": "official-letter",
                     *       "abstract": "báo cáo công tác văn thư năm 2025",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "drafter": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "signer": {
                     *         "id": "01k3m9x0leader",
                     *         "name": "Nguyễn Văn Thành"
                     *       },
                     *       "urgency": "none",
                     *       "secrecy": "none",
                     *       "numberAndSymbol": "15/UBND-VP",
                     *       "issuedOn": "2026-03-02",
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [],
                     *       "authority": "TM",
                     *       "recipients": {
                     *         "inside": [],
                     *         "outside": [
                     *           {
                     *             "name": "Sở Nội vụ",
                     *             "method": "exchange",
                     *             "address": "H00.12"
                     *           }
                     *         ]
                     *       },
                     *       "answersTo": {
                     *         "id": "01k3m9x0incoming",
                     *         "label": "120/SNV-VP"
                     *       },
                     *       "completesIncoming": true,
                     *       "versions": [
                     *         {
                     *           "file": "01k3m9x0draft",
                     *           "name": "bao cao.pdf",
                     *           "mediaType": "application/pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           }
                     *         }
                     *       ],
                     *       "currentFile": "01k3m9x0draft",
                     *       "signedFile": "01k3m9x0sealed",
                     *       "approved": {
                     *         "by": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z"
                     *       },
                     *       "checked": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "book": "01k3m9x0book",
                     *       "number": 15,
                     *       "symbol": "UBND-VP",
                     *       "signed": {
                     *         "by": {
                     *           "id": "01k3m9x0leader",
                     *           "name": "Nguyễn Văn Thành"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0signed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "sealed": {
                     *         "by": {
                     *           "id": "01k3m9x0clerk",
                     *           "name": "Đỗ Thị Lan"
                     *         },
                     *         "at": "2026-03-02T04:00:00.000Z",
                     *         "file": "01k3m9x0sealed",
                     *         "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
                     *       },
                     *       "issuedAt": "2026-03-02T04:00:00.000Z",
                     *       "dispatches": [
                     *         {
                     *           "recipient": "Sở Nội vụ",
                     *           "method": "exchange",
                     *           "at": "2026-03-02T04:00:00.000Z",
                     *           "by": {
                     *             "id": "01k3m9x0clerk",
                     *             "name": "Đỗ Thị Lan"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T04:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                        type: string;
                        abstract: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        drafter: {
                            id: string;
                            name: string;
                        };
                        signer: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "very-urgent" | "flash";
                        /** @enum {string} */
                        secrecy: "none" | "confidential" | "secret" | "top-secret";
                        numberAndSymbol?: string;
                        issuedOn?: string;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "add-version" | "submit" | "recall" | "approve" | "check" | "return" | "sign" | "record-paper" | "cancel-number" | "seal" | "issue" | "withdraw" | "file" | "reassign")[];
                        /** @enum {string} */
                        authority: "TM" | "KT" | "TL" | "TUQ" | "Q" | "none";
                        mandate?: {
                            document: string;
                            until?: string;
                        };
                        recipients: {
                            inside: {
                                id: string;
                                name: string;
                            }[];
                            /** @default [] */
                            outside: {
                                name: string;
                                /**
                                 * @default post
                                 * @enum {string}
                                 */
                                method: "exchange" | "post" | "email" | "hand";
                                address?: string;
                            }[];
                        };
                        answersTo?: {
                            id: string;
                            label: string;
                        };
                        completesIncoming: boolean;
                        versions: {
                            file: string;
                            name: string;
                            mediaType: string;
                            sha256: string;
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        currentFile?: string;
                        signedFile?: string;
                        approved?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        checked?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            sha256?: string;
                            note?: string;
                            initialled?: {
                                file: string;
                                sha256: string;
                            };
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            /** @enum {string} */
                            from: "drafting" | "unit-check" | "form-check" | "signing" | "numbered" | "signed" | "sealed" | "issued" | "withdrawn";
                            reason: string;
                        };
                        book?: string;
                        number?: number;
                        symbol?: string;
                        signed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        sealed?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            level?: "B-B" | "B-T" | "B-LT" | "B-LTA";
                        };
                        paper?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                        };
                        issuedAt?: string;
                        issuedLate?: boolean;
                        dispatches: {
                            recipient: string;
                            /** @enum {string} */
                            method: "exchange" | "post" | "email" | "hand" | "inside";
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            note?: string;
                        }[];
                        withdrawn?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        dossier?: string;
                        frozen?: boolean;
                        createdAt: string;
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
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
            /** @description DISPATCH_UNKNOWN */
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
    listSigningSessions: {
        parameters: {
            query?: {
                /** @example open */
                state?: "open" | "ended";
                /** @example 20 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signing sessions of who asks, newest first; the ended ones keep their receipts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0session",
                     *           "version": 2,
                     *           "purpose": "sign",
                     *           "state": "open",
                     *           "size": 1,
                     *           "counts": {
                     *             "waiting": 0,
                     *             "chosen": 0,
                     *             "skipped": 0,
                     *             "signed": 1,
                     *             "failed": 0
                     *           },
                     *           "openedAt": "2026-03-02T04:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            purpose: "sign" | "seal";
                            /** @enum {string} */
                            state: "open" | "ended";
                            size: number;
                            counts: {
                                waiting: number;
                                chosen: number;
                                skipped: number;
                                signed: number;
                                failed: number;
                            };
                            openedAt: string;
                            endedAt?: string;
                        }[];
                        next?: string;
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
    openSigningSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "sign",
                 *       "documents": [
                 *         "01k3m9x0outgoing"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @default sign
                     * @enum {string}
                     */
                    purpose?: "sign" | "seal";
                    documents: string[];
                };
            };
        };
        responses: {
            /** @description Lay documents out to be signed, or sealed, in one sitting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description OUTGOING_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OUTGOING_WRONG_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_TOO_LONG */
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
    getSigningSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A signing session: its documents, what was seen and decided, and the receipts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description SIGNING_SESSION_NOT_FOUND */
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
    decideInSigningSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "line": "01k3m9x0line",
                 *           "decision": "sign",
                 *           "seen": "alone"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    lines: {
                        line: string;
                        /** @enum {string} */
                        decision?: "sign" | "skip" | "wait";
                        /** @enum {string} */
                        seen?: "alone" | "together";
                    }[];
                };
            };
        };
        responses: {
            /** @description Which documents were seen and how; which are to be signed, which are skipped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description SIGNING_SESSION_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED */
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
    endSigningSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End the session; what is not signed waits as before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description SIGNING_SESSION_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED */
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
    unlockSigningSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "01k3m9x0key",
                 *       "passphrase": "mat-khau-khoa"
                 *     }
                 */
                "application/json": {
                    keyId: string;
                    passphrase: string;
                    code?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Give the secret of the key once; what is chosen is signed from then on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description KEY_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_NOT_FOUND, SIGNING_KEY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED, SIGNING_SESSION_OTHER_CERTIFICATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_KEY_PASSPHRASE */
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
    pauseSigningSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put the key away; the secret is asked for again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description SIGNING_SESSION_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED */
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
    fixSigningSessionKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "01k3m9x0key"
                 *     }
                 */
                "application/json": {
                    keyId: string;
                };
            };
        };
        responses: {
            /** @description Sign with a key on the person's own machine: from here on with this certificate alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description KEY_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_NOT_FOUND, SIGNING_KEY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED, SIGNING_SESSION_OTHER_CERTIFICATE */
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
    beginSignatureInSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
                /** @example 01k3m9x0line */
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take number and date, prepare the page and answer what the key is to sign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "line": "01k3m9x0line",
                     *       "document": "kiểm tra đèn chiếu sáng ven kênh",
                     *       "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *       "algorithm": {
                     *         "scheme": "rsa-pkcs1",
                     *         "digest": "sha256"
                     *       },
                     *       "bytes": "MYHWMBgGCSqGSIb3DQEJAzELBgkqhkiG9w0BBwE=",
                     *       "digest": "tbudgBSg+bHWHiHnlteNzN8TUvI80ygS9IULh4rklEw=",
                     *       "numberAndSymbol": "15/UBND-VP"
                     *     }
                     */
                    "application/json": {
                        line: string;
                        document: string;
                        fingerprint: string;
                        algorithm: {
                            /** @enum {string} */
                            scheme: "rsa-pkcs1" | "rsa-pss" | "ecdsa";
                            /** @enum {string} */
                            digest: "sha256" | "sha384" | "sha512";
                        };
                        bytes: string;
                        digest: string;
                        numberAndSymbol?: string;
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
            /** @description SIGNING_SESSION_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED, SIGNING_SESSION_LOCKED, SIGNING_FILE_EXCHANGED */
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
    finishSignatureInSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
                /** @example 01k3m9x0line */
                line: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signature": "MEUCIQDw"
                 *     }
                 */
                "application/json": {
                    /** Format: base64 */
                    signature: string;
                };
            };
        };
        responses: {
            /** @description Put the signature that the key made into the document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0session",
                     *       "version": 2,
                     *       "purpose": "sign",
                     *       "state": "open",
                     *       "size": 1,
                     *       "counts": {
                     *         "waiting": 0,
                     *         "chosen": 0,
                     *         "skipped": 0,
                     *         "signed": 1,
                     *         "failed": 0
                     *       },
                     *       "openedAt": "2026-03-02T04:00:00.000Z",
                     *       "unlocked": true,
                     *       "certificate": {
                     *         "key": "01k3m9x0key",
                     *         "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *         "holder": "Nguyễn Văn Thành",
                     *         "notAfter": "2027-03-02T00:00:00.000Z"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "01k3m9x0line",
                     *           "place": 1,
                     *           "document": "01k3m9x0outgoing",
                     *           "type": "official-letter",
                     *           "abstract": "kiểm tra đèn chiếu sáng ven kênh",
                     *           "file": "01k3m9x0signed",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "state": "signed",
                     *           "seen": {
                     *             "how": "alone",
                     *             "at": "2026-03-02T04:00:00.000Z"
                     *           },
                     *           "begun": false,
                     *           "receipt": {
                     *             "numberAndSymbol": "15/UBND-VP",
                     *             "file": "01k3m9x0signed",
                     *             "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *             "fingerprint": "0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
                     *             "at": "2026-03-02T04:00:00.000Z",
                     *             "level": "B-T"
                     *           }
                     *         }
                     *       ],
                     *       "actions": [
                     *         "decide",
                     *         "unlock",
                     *         "pause",
                     *         "end"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        purpose: "sign" | "seal";
                        /** @enum {string} */
                        state: "open" | "ended";
                        size: number;
                        counts: {
                            waiting: number;
                            chosen: number;
                            skipped: number;
                            signed: number;
                            failed: number;
                        };
                        openedAt: string;
                        endedAt?: string;
                        unlocked: boolean;
                        certificate?: {
                            key: string;
                            fingerprint: string;
                            holder: string;
                            notAfter: string;
                        };
                        stopped?: {
                            code: string;
                            message: string;
                            at: string;
                        };
                        lines: {
                            id: string;
                            place: number;
                            document: string;
                            type: string;
                            abstract?: string;
                            file: string;
                            sha256: string;
                            /** @enum {string} */
                            state: "waiting" | "chosen" | "skipped" | "signed" | "failed";
                            seen?: {
                                /** @enum {string} */
                                how: "alone" | "together";
                                at: string;
                            };
                            reasons?: {
                                code: string;
                                message: string;
                            }[];
                            begun: boolean;
                            receipt?: {
                                numberAndSymbol?: string;
                                file: string;
                                sha256: string;
                                fingerprint: string;
                                at: string;
                                /** @enum {string} */
                                level: "B-B" | "B-T" | "B-LT" | "B-LTA";
                            };
                        }[];
                        actions: ("decide" | "unlock" | "pause" | "end")[];
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
            /** @description SIGNING_SESSION_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNING_SESSION_ENDED, SIGNATURE_NOT_BEGUN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGNATURE_NOT_OF_KEY */
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
    listFilePlan: {
        parameters: {
            query: {
                /** @example 2026 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list of dossiers of a year (NĐ 30/2020, Điều 28) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "year": 2026,
                     *           "code": "02.VP",
                     *           "heading": "Công tác cải cách hành chính",
                     *           "unit": "01k3m9x0unit",
                     *           "keeper": "01k3m9x0person",
                     *           "retention": {
                     *             "years": 20
                     *           },
                     *           "order": 2,
                     *           "id": "01k3m9x0line",
                     *           "version": 1,
                     *           "unitName": "Văn phòng",
                     *           "keeperName": "Tạ Thanh Bình",
                     *           "actions": [
                     *             "change",
                     *             "remove"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add",
                     *         "copy-year"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            year: number;
                            code: string;
                            heading: string;
                            unit: string;
                            keeper?: string;
                            retention: {
                                /** @constant */
                                permanent: true;
                            } | {
                                years: number;
                            };
                            /** @default 0 */
                            order: number;
                            id: string;
                            version: number;
                            unitName: string;
                            keeperName?: string;
                            actions: ("change" | "remove")[];
                        }[];
                        actions: ("add" | "copy-year")[];
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
    addFilePlanLine: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2026,
                 *       "code": "02.VP",
                 *       "heading": "Công tác cải cách hành chính",
                 *       "unit": "01k3m9x0unit",
                 *       "keeper": "01k3m9x0person",
                 *       "retention": {
                 *         "years": 20
                 *       },
                 *       "order": 2
                 *     }
                 */
                "application/json": {
                    year: number;
                    code: string;
                    heading: string;
                    unit: string;
                    keeper?: string;
                    retention: {
                        /** @constant */
                        permanent: true;
                    } | {
                        years: number;
                    };
                    /** @default 0 */
                    order?: number;
                };
            };
        };
        responses: {
            /** @description Add a line to the list of dossiers */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "heading": "Công tác cải cách hành chính",
                     *       "unit": "01k3m9x0unit",
                     *       "keeper": "01k3m9x0person",
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "order": 2,
                     *       "id": "01k3m9x0line",
                     *       "version": 1,
                     *       "unitName": "Văn phòng",
                     *       "keeperName": "Tạ Thanh Bình",
                     *       "actions": [
                     *         "change",
                     *         "remove"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        year: number;
                        code: string;
                        heading: string;
                        unit: string;
                        keeper?: string;
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        /** @default 0 */
                        order: number;
                        id: string;
                        version: number;
                        unitName: string;
                        keeperName?: string;
                        actions: ("change" | "remove")[];
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
            /** @description FILE_PLAN_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_CODE_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_UNIT_UNKNOWN */
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
    copyFilePlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
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
            /** @description Begin the list of dossiers of a year with last year's lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "year": 2026,
                     *           "code": "02.VP",
                     *           "heading": "Công tác cải cách hành chính",
                     *           "unit": "01k3m9x0unit",
                     *           "keeper": "01k3m9x0person",
                     *           "retention": {
                     *             "years": 20
                     *           },
                     *           "order": 2,
                     *           "id": "01k3m9x0line",
                     *           "version": 1,
                     *           "unitName": "Văn phòng",
                     *           "keeperName": "Tạ Thanh Bình",
                     *           "actions": [
                     *             "change",
                     *             "remove"
                     *           ]
                     *         }
                     *       ],
                     *       "skipped": [
                     *         {
                     *           "code": "03.VP",
                     *           "reason": "EXISTS"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "add",
                     *         "copy-year"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            year: number;
                            code: string;
                            heading: string;
                            unit: string;
                            keeper?: string;
                            retention: {
                                /** @constant */
                                permanent: true;
                            } | {
                                years: number;
                            };
                            /** @default 0 */
                            order: number;
                            id: string;
                            version: number;
                            unitName: string;
                            keeperName?: string;
                            actions: ("change" | "remove")[];
                        }[];
                        actions: ("add" | "copy-year")[];
                        skipped: {
                            code: string;
                            /** @enum {string} */
                            reason: "EXISTS" | "UNIT_CLOSED";
                        }[];
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
            /** @description FILE_PLAN_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_NOTHING_TO_COPY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_YEAR_FAR */
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
    changeFilePlanLine: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2026,
                 *       "code": "02.VP",
                 *       "heading": "Công tác cải cách hành chính",
                 *       "unit": "01k3m9x0unit",
                 *       "keeper": "01k3m9x0person",
                 *       "retention": {
                 *         "years": 20
                 *       },
                 *       "order": 2
                 *     }
                 */
                "application/json": {
                    year: number;
                    code: string;
                    heading: string;
                    unit: string;
                    keeper?: string;
                    retention: {
                        /** @constant */
                        permanent: true;
                    } | {
                        years: number;
                    };
                    /** @default 0 */
                    order?: number;
                };
            };
        };
        responses: {
            /** @description Change a line of the list of dossiers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "heading": "Công tác cải cách hành chính",
                     *       "unit": "01k3m9x0unit",
                     *       "keeper": "01k3m9x0person",
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "order": 2,
                     *       "id": "01k3m9x0line",
                     *       "version": 1,
                     *       "unitName": "Văn phòng",
                     *       "keeperName": "Tạ Thanh Bình",
                     *       "actions": [
                     *         "change",
                     *         "remove"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        year: number;
                        code: string;
                        heading: string;
                        unit: string;
                        keeper?: string;
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        /** @default 0 */
                        order: number;
                        id: string;
                        version: number;
                        unitName: string;
                        keeperName?: string;
                        actions: ("change" | "remove")[];
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
            /** @description FILE_PLAN_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_CODE_TAKEN */
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
    removeFilePlanLine: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a line from which no dossier was opened: done, and nothing more to say */
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
            /** @description FILE_PLAN_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_PLAN_IN_USE */
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
    pickDossier: {
        parameters: {
            query?: {
                /**
                 * @description Beginnings of words of code or title
                 * @example
                 */
                q?: string;
                /** @example 20 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open dossiers into which the reader may file, by beginnings of words of code or title */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0dossier",
                     *           "version": 3,
                     *           "code": "02.VP",
                     *           "title": "Công tác cải cách hành chính",
                     *           "unit": {
                     *             "id": "01k3m9x0unit",
                     *             "name": "Văn phòng"
                     *           },
                     *           "keeper": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           },
                     *           "documentCount": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            code: string;
                            title: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                            keeper: {
                                id: string;
                                name: string;
                            };
                            documentCount: number;
                        }[];
                        next?: string;
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
    fileIncoming: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dossier": "01k3m9x0dossier"
                 *     }
                 */
                "application/json": {
                    dossier: string;
                };
            };
        };
        responses: {
            /** @description File the document into an open dossier (Điều 29.3) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0incoming",
                     *       "version": 5,
                     *       "dossier": "01k3m9x0dossier"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        dossier: string;
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
            /** @description DOCUMENT_NOT_YOURS_TO_FILE, DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, DOSSIER_FULL, DOCUMENT_IN_OTHER_DOSSIER, DOCUMENT_ARCHIVED */
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
            /** @description DOCUMENT_NOT_FOR_DOSSIER */
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
    fileOutgoing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dossier": "01k3m9x0dossier"
                 *     }
                 */
                "application/json": {
                    dossier: string;
                };
            };
        };
        responses: {
            /** @description File the document into an open dossier (Điều 29.3) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0outgoing",
                     *       "version": 5,
                     *       "dossier": "01k3m9x0dossier"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        dossier: string;
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
            /** @description DOCUMENT_NOT_YOURS_TO_FILE, DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, DOSSIER_FULL, DOCUMENT_IN_OTHER_DOSSIER, DOCUMENT_ARCHIVED, DOCUMENT_NOT_ISSUED */
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
            /** @description DOCUMENT_NOT_FOR_DOSSIER */
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
    listDossiers: {
        parameters: {
            query?: {
                /** @example open */
                state?: "open" | "closed" | "submitted" | "archived" | "returned";
                /** @example 01k3m9x0unit */
                unit?: string;
                /** @example 01k3m9x0person */
                keeper?: string;
                /** @example 2026 */
                year?: number;
                /** @example kept */
                mine?: "kept" | "waiting";
                /** @example 30 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers that the reader may see, last changed first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0dossier",
                     *           "version": 3,
                     *           "state": "open",
                     *           "year": 2026,
                     *           "code": "02.VP",
                     *           "title": "Công tác cải cách hành chính",
                     *           "unit": {
                     *             "id": "01k3m9x0unit",
                     *             "name": "Văn phòng"
                     *           },
                     *           "keeper": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           },
                     *           "retention": {
                     *             "years": 20
                     *           },
                     *           "openedOn": "2026-03-02",
                     *           "documentCount": 2,
                     *           "updatedAt": "2026-03-02T04:10:00.000Z",
                     *           "waitingFor": [],
                     *           "waitsFor": [],
                     *           "actions": [
                     *             "update",
                     *             "file",
                     *             "unfile",
                     *             "close"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "open"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "submitted" | "archived" | "returned";
                            year: number;
                            code: string;
                            title: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                            keeper: {
                                id: string;
                                name: string;
                            };
                            retention: {
                                /** @constant */
                                permanent: true;
                            } | {
                                years: number;
                            };
                            openedOn: string;
                            closedOn?: string;
                            documentCount: number;
                            updatedAt: string;
                            waitingFor: string[];
                            waitsFor: {
                                /** @enum {string} */
                                kind: "person" | "unit" | "role";
                                id: string;
                                name?: string;
                                insteadOf?: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        }[];
                        next?: string;
                        actions: "open"[];
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
    openDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "plan": "01k3m9x0line"
                 *     }
                 */
                "application/json": {
                    plan?: string;
                    code?: string;
                    title?: string;
                    retention?: {
                        /** @constant */
                        permanent: true;
                    } | {
                        years: number;
                    };
                    unit?: string;
                    keeper?: string;
                };
            };
        };
        responses: {
            /** @description Open a dossier from the file plan or by fields of its own (Điều 29.2) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_OPENER_NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_CODE_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_FIELDS_REQUIRED */
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
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dossier with the actions its reader may take now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_FOUND */
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
    updateDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "title": "Công tác cải cách hành chính"
                 *     }
                 */
                "application/json": {
                    code?: string;
                    title?: string;
                    retention?: {
                        /** @constant */
                        permanent: true;
                    } | {
                        years: number;
                    };
                    keeper?: string;
                };
            };
        };
        responses: {
            /** @description Change code, title, retention or keeper of an open dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, DOSSIER_CODE_TAKEN */
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
    listDossierDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list of documents in a dossier (mục lục văn bản; Điều 29.4.d) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "order": 1,
                     *           "kind": "incoming",
                     *           "id": "01k3m9x0incoming",
                     *           "filedAt": "2026-03-02T04:10:00.000Z",
                     *           "filedBy": {
                     *             "id": "01k3m9x0person",
                     *             "name": "Tạ Thanh Bình"
                     *           },
                     *           "hidden": false,
                     *           "label": "120/SNV-VP: báo cáo công tác văn thư",
                     *           "numberAndSymbol": "120/SNV-VP",
                     *           "on": "2026-02-27",
                     *           "author": "Sở Nội vụ",
                     *           "type": "official-letter",
                     *           "abstract": "báo cáo công tác văn thư",
                     *           "state": "completed",
                     *           "finished": true,
                     *           "actions": [
                     *             "unfile"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            order: number;
                            /** @enum {string} */
                            kind: "incoming" | "outgoing" | "file";
                            id: string;
                            filedAt: string;
                            filedBy: {
                                id: string;
                                name: string;
                            };
                            hidden: boolean;
                            label: string;
                            numberAndSymbol?: string;
                            on?: string;
                            author?: string;
                            type?: string;
                            abstract?: string;
                            state?: string;
                            finished: boolean;
                            proof?: components["schemas"]["ShortProof"];
                            actions: "unfile"[];
                        }[];
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
            /** @description DOSSIER_NOT_FOUND */
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
    printDossierDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list of documents in a dossier, for printing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Mục lục văn bản</title>… */
                    "text/html": string;
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
            /** @description DOSSIER_NOT_FOUND */
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
    fileIntoDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "incoming",
                 *       "id": "01k3m9x0incoming"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "incoming" | "outgoing" | "file";
                    id: string;
                };
            };
        };
        responses: {
            /** @description File a document into the dossier (Điều 29.3) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, DOCUMENT_IN_OTHER_DOSSIER, DOCUMENT_STILL_A_DRAFT, DOSSIER_FULL */
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
            /** @description DOCUMENT_NOT_FOR_DOSSIER */
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
    takeOutOfDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "incoming",
                 *       "id": "01k3m9x0incoming"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "incoming" | "outgoing" | "file";
                    id: string;
                };
            };
        };
        responses: {
            /** @description Take a document out of an open dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND, DOCUMENT_NOT_IN_DOSSIER */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE */
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
    closeDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "retention": {
                 *         "years": 20
                 *       }
                 *     }
                 */
                "application/json": {
                    title?: string;
                    retention?: {
                        /** @constant */
                        permanent: true;
                    } | {
                        years: number;
                    };
                };
            };
        };
        responses: {
            /** @description Close the dossier when the work is finished (Điều 29.4) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, DOSSIER_EMPTY, DOSSIER_UNFINISHED_DOCUMENT */
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
    reopenDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Bổ sung văn bản trả lời"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Open a closed or returned dossier again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE */
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
    handOverDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "note": "Đủ thành phần"
                 *     }
                 */
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Hand the dossier over to the archive (Điều 30.3.b) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 3,
                     *       "state": "open",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-02T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "actions": [
                     *         "update",
                     *         "file",
                     *         "unfile",
                     *         "close"
                     *       ],
                     *       "plan": "01k3m9x0line",
                     *       "mustBeHandedOver": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, DOSSIER_EMPTY, DOSSIER_UNFINISHED_DOCUMENT */
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
    acceptDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "note": "Đủ thành phần theo danh mục"
                 *     }
                 */
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Take a dossier into the archive: checksums verified, documents frozen (Điều 30.3.b) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 6,
                     *       "state": "archived",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "closedOn": "2026-03-09",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-10T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "mustBeHandedOver": true,
                     *       "actions": [
                     *         "check-fixity"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE, ARCHIVE_FILE_MISSING, ARCHIVE_FILE_ALTERED */
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
    refuseDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Tiêu đề chưa phản ánh nội dung"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Return a dossier that was handed over, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01k3m9x0dossier",
                     *       "version": 6,
                     *       "state": "archived",
                     *       "year": 2026,
                     *       "code": "02.VP",
                     *       "title": "Công tác cải cách hành chính",
                     *       "unit": {
                     *         "id": "01k3m9x0unit",
                     *         "name": "Văn phòng"
                     *       },
                     *       "keeper": {
                     *         "id": "01k3m9x0person",
                     *         "name": "Tạ Thanh Bình"
                     *       },
                     *       "retention": {
                     *         "years": 20
                     *       },
                     *       "openedOn": "2026-03-02",
                     *       "closedOn": "2026-03-09",
                     *       "documentCount": 2,
                     *       "updatedAt": "2026-03-10T04:10:00.000Z",
                     *       "waitingFor": [],
                     *       "waitsFor": [],
                     *       "mustBeHandedOver": true,
                     *       "actions": [
                     *         "check-fixity"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "closed" | "submitted" | "archived" | "returned";
                        year: number;
                        code: string;
                        title: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        keeper: {
                            id: string;
                            name: string;
                        };
                        retention: {
                            /** @constant */
                            permanent: true;
                        } | {
                            years: number;
                        };
                        openedOn: string;
                        closedOn?: string;
                        documentCount: number;
                        updatedAt: string;
                        waitingFor: string[];
                        waitsFor: {
                            /** @enum {string} */
                            kind: "person" | "unit" | "role";
                            id: string;
                            name?: string;
                            insteadOf?: {
                                id: string;
                                name: string;
                            };
                        }[];
                        actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                        plan?: string;
                        keepUntil?: string;
                        handOver?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            note?: string;
                            late: boolean;
                        };
                        returned?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            reason: string;
                        };
                        archived?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            on: string;
                            note?: string;
                        };
                        lastFixity?: {
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            problems: number;
                        };
                        mustBeHandedOver: boolean;
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
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE */
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
    checkFixity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that was seen
                 * @example W/"3"
                 */
                "If-Match": string;
                /**
                 * @description From GET /api/session
                 * @example q0v1hXb3Tn2m8sYkJfZrLw
                 */
                "X-CSRF-Token": string;
            };
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recompute the checksum of every file of an archived dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dossier": {
                     *         "id": "01k3m9x0dossier",
                     *         "version": 6,
                     *         "state": "archived",
                     *         "year": 2026,
                     *         "code": "02.VP",
                     *         "title": "Công tác cải cách hành chính",
                     *         "unit": {
                     *           "id": "01k3m9x0unit",
                     *           "name": "Văn phòng"
                     *         },
                     *         "keeper": {
                     *           "id": "01k3m9x0person",
                     *           "name": "Tạ Thanh Bình"
                     *         },
                     *         "retention": {
                     *           "years": 20
                     *         },
                     *         "openedOn": "2026-03-02",
                     *         "closedOn": "2026-03-09",
                     *         "documentCount": 2,
                     *         "updatedAt": "2026-03-10T04:10:00.000Z",
                     *         "waitingFor": [],
                     *         "waitsFor": [],
                     *         "mustBeHandedOver": true,
                     *         "actions": [
                     *           "check-fixity"
                     *         ]
                     *       },
                     *       "files": [
                     *         {
                     *           "file": "01k3m9x0file",
                     *           "name": "15-UBND-VP.pdf",
                     *           "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "verdict": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        dossier: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "submitted" | "archived" | "returned";
                            year: number;
                            code: string;
                            title: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                            keeper: {
                                id: string;
                                name: string;
                            };
                            retention: {
                                /** @constant */
                                permanent: true;
                            } | {
                                years: number;
                            };
                            openedOn: string;
                            closedOn?: string;
                            documentCount: number;
                            updatedAt: string;
                            waitingFor: string[];
                            waitsFor: {
                                /** @enum {string} */
                                kind: "person" | "unit" | "role";
                                id: string;
                                name?: string;
                                insteadOf?: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            actions: ("update" | "file" | "unfile" | "close" | "reopen" | "hand-over" | "accept" | "refuse" | "check-fixity")[];
                            plan?: string;
                            keepUntil?: string;
                            handOver?: {
                                by: {
                                    id: string;
                                    name: string;
                                };
                                at: string;
                                note?: string;
                                late: boolean;
                            };
                            returned?: {
                                by: {
                                    id: string;
                                    name: string;
                                };
                                at: string;
                                reason: string;
                            };
                            archived?: {
                                by: {
                                    id: string;
                                    name: string;
                                };
                                at: string;
                                on: string;
                                note?: string;
                            };
                            lastFixity?: {
                                by: {
                                    id: string;
                                    name: string;
                                };
                                at: string;
                                problems: number;
                            };
                            mustBeHandedOver: boolean;
                        };
                        files: {
                            file: string;
                            name: string;
                            sha256: string;
                            /** @enum {string} */
                            verdict: "ok" | "missing" | "altered";
                        }[];
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
            /** @description DOSSIER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOSSIER_WRONG_STATE */
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
    listFixityChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01k3m9x0abcdefghjkmnpqrstv */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last checks of the files of an archived dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01k3m9x0check",
                     *           "occasion": "acceptance",
                     *           "at": "2026-03-10T04:10:00.000Z",
                     *           "by": "01k3m9x0person",
                     *           "problems": 0,
                     *           "files": [
                     *             {
                     *               "file": "01k3m9x0file",
                     *               "name": "15-UBND-VP.pdf",
                     *               "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *               "verdict": "ok"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            occasion: "acceptance" | "later";
                            at: string;
                            by: string;
                            problems: number;
                            files: {
                                file: string;
                                name: string;
                                sha256: string;
                                /** @enum {string} */
                                verdict: "ok" | "missing" | "altered";
                            }[];
                        }[];
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
            /** @description DOSSIER_NOT_FOUND */
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
    search: {
        parameters: {
            query?: {
                /**
                 * @description Words, "phrases", -exclusions, field:value
                 * @example
                 */
                q?: string;
                /** @example incoming */
                kind?: string | string[];
                /** @example decision */
                type?: string | string[];
                /** @example directed */
                state?: string | string[];
                /** @example 01k3m9x0unit */
                unit?: string | string[];
                /** @example 2026 */
                year?: string | string[];
                /** @example normal */
                urgency?: string | string[];
                /** @example 01k3m9x0dossier */
                dossier?: string | string[];
                /**
                 * @description Only documents that lie in no dossier yet and may be filed into one
                 * @example true
                 */
                fileable?: "true" | "false";
                /** @example relevance */
                sort?: "relevance" | "newest";
                /** @example 20 */
                limit?: number;
                /** @example WyIyMDI2LTAzLTAyIiwiMDFrM205eDAiXQ */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Full text of all that the reader may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "incoming",
                     *           "id": "01k3m9x0incoming",
                     *           "number": "15/QĐ-BNV",
                     *           "title": "Ban hành Quy chế công tác văn thư",
                     *           "issuer": "Bộ Nội vụ",
                     *           "type": "decision",
                     *           "state": "directed",
                     *           "date": "2026-03-02",
                     *           "exact": false,
                     *           "highlights": {
                     *             "abstract": [
                     *               {
                     *                 "text": "Ban hành Quy chế công tác văn thư",
                     *                 "marks": [
                     *                   [
                     *                     9,
                     *                     17
                     *                   ]
                     *                 ]
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "value": 1,
                     *         "capped": false
                     *       },
                     *       "facets": {
                     *         "type": [
                     *           {
                     *             "value": "decision",
                     *             "label": "Quyết định",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "relaxed": false,
                     *       "problems": [],
                     *       "index": {
                     *         "complete": true,
                     *         "state": "ready"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SearchAnswer"];
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
    suggestSearch: {
        parameters: {
            query: {
                /** @example công tác văn thư */
                q: string;
                /** @example 8 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers, titles and abstracts that begin so, while it is being typed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "incoming",
                     *           "id": "01k3m9x0incoming",
                     *           "field": "abstract",
                     *           "text": "Ban hành Quy chế công tác văn thư",
                     *           "marks": [
                     *             [
                     *               0,
                     *               3
                     *             ]
                     *           ]
                     *         }
                     *       ],
                     *       "index": {
                     *         "complete": true,
                     *         "state": "ready"
                     *       }
                     *     }
                     */
                    "application/json": {
                        items: {
                            kind: string;
                            id: string;
                            /** @enum {string} */
                            field: "number" | "title" | "abstract";
                            text: string;
                            marks: [
                                number,
                                number
                            ][];
                        }[];
                        index: components["schemas"]["IndexWholeness"];
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
    lookUpNumber: {
        parameters: {
            query: {
                /** @example 15 */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents with this number and symbol, in any usual spelling: `15/QĐ-BNV`, `15 qd bnv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "incoming",
                     *           "id": "01k3m9x0incoming",
                     *           "number": "15/QĐ-BNV",
                     *           "title": "Ban hành Quy chế công tác văn thư",
                     *           "issuer": "Bộ Nội vụ",
                     *           "type": "decision",
                     *           "state": "directed",
                     *           "date": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FoundReference"][];
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
    getSigningAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the signing agent of the reader’s own machine listens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "http://127.0.0.1:14850"
                     *     }
                     */
                    "application/json": components["schemas"]["SigningAgent"];
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
    getHome: {
        parameters: {
            query?: {
                /** @example 6 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for the reader by their roles: how many of each, and the first few */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "incoming": {
                     *         "count": {
                     *           "value": 0,
                     *           "capped": false
                     *         },
                     *         "items": []
                     *       },
                     *       "overdue": {
                     *         "count": {
                     *           "value": 0,
                     *           "capped": false
                     *         },
                     *         "items": []
                     *       },
                     *       "outgoing": {
                     *         "count": {
                     *           "value": 0,
                     *           "capped": false
                     *         },
                     *         "items": []
                     *       },
                     *       "dossiers": {
                     *         "count": {
                     *           "value": 0,
                     *           "capped": false
                     *         },
                     *         "items": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Home"];
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
                    /**
                     * @example retry: 2000
                     *
                     *     id: 4711
                     *     event: changes
                     *     data: [{"kind":"incoming","id":"01k3m9x0incoming","version":3,"action":"incoming.direct"}]
                     */
                    "text/event-stream": string;
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
