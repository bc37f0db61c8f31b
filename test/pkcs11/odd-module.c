/* A PKCS#11 module with one token, one certificate and one key, that misbehaves where it is told to when it is built. It uses
 * nothing of the C library, so that any compiler builds it alone. */
typedef unsigned long CK_ULONG;
typedef unsigned char CK_BYTE;
typedef struct { CK_ULONG type; void *value; CK_ULONG length; } CK_ATTRIBUTE;

#ifndef FLAGS_BEFORE
#define FLAGS_BEFORE 0
#endif
#ifndef FLAGS_AFTER
#define FLAGS_AFTER FLAGS_BEFORE
#endif
#ifndef LOGIN
#define LOGIN 0
#endif
#ifndef SLOTS
#define SLOTS 1
#endif
#ifndef SLOTS_SAID
#define SLOTS_SAID SLOTS
#endif
#ifndef SIGNATURE_SAID
#define SIGNATURE_SAID 256
#endif
#ifndef SIGNATURE_WRITTEN
#define SIGNATURE_WRITTEN 256
#endif
#ifndef VALUE_SAID
#define VALUE_SAID sizeof certificate
#endif
#ifndef VALUE_WRITTEN
#define VALUE_WRITTEN sizeof certificate
#endif

static const CK_BYTE certificate[] = { CERTIFICATE };
static CK_ULONG logins, class_wanted, found;

static void fill(CK_BYTE *to, CK_BYTE with, CK_ULONG count) {
  for (CK_ULONG at = 0; at < count; at++) ((volatile CK_BYTE *)to)[at] = with;
}

static CK_ULONG done(void) { return 0; }

static CK_ULONG slots(CK_BYTE present, CK_ULONG *list, CK_ULONG *count) {
  (void)present;
  if (list) for (CK_ULONG at = 0; at < SLOTS; at++) list[at] = 7;
  *count = list ? SLOTS : SLOTS_SAID;
  return 0;
}

static CK_ULONG token(CK_ULONG slot, CK_BYTE *info) {
  static const CK_BYTE label[] = "odd";
  (void)slot;
  fill(info, ' ', 96);
  for (int at = 0; at < 3; at++) info[at] = label[at];
  *(CK_ULONG *)(info + 96) = 0x404 | (logins ? FLAGS_AFTER : FLAGS_BEFORE);
  return 0;
}

static CK_ULONG mechanisms(CK_ULONG slot, CK_ULONG *list, CK_ULONG *count) {
  (void)slot;
  if (list) list[0] = 1;
  *count = 1;
  return 0;
}

static CK_ULONG open(CK_ULONG slot, CK_ULONG flags, void *told, void *call, CK_ULONG *session) {
  (void)slot; (void)flags; (void)told; (void)call;
  *session = 9;
  return 0;
}

static CK_ULONG login(CK_ULONG session, CK_ULONG user, CK_BYTE *pin, CK_ULONG length) {
  (void)session; (void)user; (void)pin; (void)length;
  /* Whoever tries twice falls. */
  if (logins++) *(volatile int *)0 = 1;
#ifdef CRASHES
  *(volatile int *)0 = 1;
#endif
#ifdef HANGS
  for (volatile int at = 0;; at++) ;
#endif
  return LOGIN;
}

static CK_ULONG find(CK_ULONG session, CK_ATTRIBUTE *wanted, CK_ULONG count) {
  (void)session; (void)count;
  class_wanted = *(CK_ULONG *)wanted[0].value;
  found = 0;
  return 0;
}

static CK_ULONG next(CK_ULONG session, CK_ULONG *list, CK_ULONG most, CK_ULONG *count) {
  (void)session; (void)most;
#ifndef FINDS_ON
  if (found++) { *count = 0; return 0; }
#endif
  list[0] = class_wanted;
  *count = 1;
  return 0;
}

static CK_ULONG attribute(CK_ULONG session, CK_ULONG object, CK_ATTRIBUTE *wanted, CK_ULONG count) {
  (void)session; (void)object; (void)count;
  if (wanted->type == 0x11) {
    if (wanted->value) {
      for (CK_ULONG at = 0; at < VALUE_WRITTEN; at++)
        ((volatile CK_BYTE *)wanted->value)[at] = at < sizeof certificate ? certificate[at] : 0;
    }
    wanted->length = VALUE_SAID;
    return 0;
  }
  if (wanted->type == 0x102) {
    if (wanted->value) *(CK_BYTE *)wanted->value = 1;
    wanted->length = 1;
    return 0;
  }
  wanted->length = (CK_ULONG)-1;
  return 0x12;
}

static CK_ULONG sign(CK_ULONG session, CK_BYTE *input, CK_ULONG length, CK_BYTE *signature, CK_ULONG *room) {
  (void)session; (void)input; (void)length;
#ifdef HANGS_SIGNING
  for (volatile int at = 0;; at++) ;
#endif
  fill(signature, 1, SIGNATURE_WRITTEN);
  *room = SIGNATURE_SAID;
  return 0;
}

static struct { CK_BYTE version[2]; void *functions[68]; } list;

#ifndef NO_LIST
#ifdef _WIN32
__declspec(dllexport)
#endif
CK_ULONG C_GetFunctionList(void **given) {
#ifdef NO_SIGN
  void *signs = 0;
#else
  void *signs = sign;
#endif
  for (int at = 0; at < 68; at++) list.functions[at] = done;
  list.version[0] = 2;
  list.version[1] = 40;
  list.functions[4] = slots;
  list.functions[6] = token;
  list.functions[7] = mechanisms;
  list.functions[12] = open;
  list.functions[18] = login;
  list.functions[24] = attribute;
  list.functions[26] = find;
  list.functions[27] = next;
  list.functions[43] = signs;
  *given = &list;
  return 0;
}
#endif
