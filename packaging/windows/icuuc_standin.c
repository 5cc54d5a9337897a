/* Stands in for Windows' own icuuc.dll in a Wine prefix, and is never shipped.
 *
 * Qt6Core imports these names since 6.10, and calls them only for text in encodings other than UTF-8, UTF-16 and Latin-1.
 * Here no such encoding is known: a converter cannot be opened, so that none of the others is ever called with one.
 */
#define EXPORTED __declspec(dllexport)

enum { FILE_ACCESS_ERROR = 4 };

static void *refuse(int *error)
{
    if (error)
        *error = FILE_ACCESS_ERROR;
    return 0;
}

EXPORTED void *ucnv_open(const char *name, int *error) { return refuse(error); }
EXPORTED void ucnv_close(void *converter) {}
EXPORTED void ucnv_reset(void *converter) {}

EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED const char *ucnv_getAvailableName(int index) { return 0; }
EXPORTED const char *ucnv_getName(const void *converter, int *error) { return refuse(error); }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return refuse(error); }
EXPORTED signed char ucnv_getMaxCharSize(const void *converter) { return 1; }

EXPORTED int ucnv_toUCountPending(const void *converter, int *error) { refuse(error); return -1; }
EXPORTED int ucnv_fromUCountPending(const void *converter, int *error) { refuse(error); return -1; }

#define DOES_NOTHING(name) EXPORTED void name(void) {}
DOES_NOTHING(ucnv_toUnicode)
DOES_NOTHING(ucnv_fromUnicode)
DOES_NOTHING(ucnv_getToUCallBack)
DOES_NOTHING(ucnv_getFromUCallBack)
DOES_NOTHING(ucnv_setToUCallBack)
DOES_NOTHING(ucnv_setFromUCallBack)
DOES_NOTHING(ucnv_cbToUWriteUChars)
DOES_NOTHING(ucnv_cbFromUWriteUChars)
DOES_NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
DOES_NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
