#include "data/settings.h"

#include "data/files.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/*
 * Settings say how a family likes to play, and nothing about a person: a name the baby
 * is given and a name for you are the only texts. Each field has a usual value, so an
 * old file, or one written by hand, may leave out what it does not care for.
 */

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

/* A kind of key binding as the file holds it: which action, which key. */
typedef struct Binding {
    uint8_t action, place;
    char key[SETTINGS_KEY_BYTES];
} Binding;

/* What the file holds; keys are a short list there and a table in Settings. */
typedef struct Draft {
    Settings settings;
    Binding bindings[2 * SETTINGS_ACTIONS_MAX];
    int binding_count;
} Draft;

static const char *const FORMAT_NAMES[] = {"settings 1"};
static const char *const CRYING_NAMES[] = {"full", "gentle", "silent"};
static const char *const TIMBRE_NAMES[] = {"own", "high", "low", "none"};

/* clang-format off */
static const Field BINDING_ROWS[] = {
    {.name = "action", .kind = FIELD_WHOLE, .required = true,
     .offset = offsetof(Binding, action), .size = 1, .high = SETTINGS_ACTIONS_MAX - 1},
    {.name = "place", .kind = FIELD_WHOLE, .offset = offsetof(Binding, place), .size = 1,
     .high = 1, .help = "0 first key, 1 second"},
    {.name = "key", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Binding, key), .size = SETTINGS_KEY_BYTES},
};
/* clang-format on */
static const Field BINDING_ROW = {.name = "binding",
                                  .kind = FIELD_OBJECT,
                                  .inner = BINDING_ROWS,
                                  .count = countof(BINDING_ROWS)};

/* clang-format off */
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "skin", .kind = FIELD_WHOLE, .offset = offsetof(Draft, settings.skin),
     .size = 4, .high = 4, .usual = 1, .help = "the baby's"},
    {.name = "hair", .kind = FIELD_WHOLE, .offset = offsetof(Draft, settings.hair),
     .size = 4, .high = 7},
    {.name = "hair_colour", .kind = FIELD_WHOLE,
     .offset = offsetof(Draft, settings.hair_colour), .size = 4, .high = 4, .usual = 1},
    {.name = "iris", .kind = FIELD_WHOLE, .offset = offsetof(Draft, settings.iris),
     .size = 4, .high = 3},
    {.name = "suit", .kind = FIELD_WHOLE, .offset = offsetof(Draft, settings.suit),
     .size = 4, .high = 5},
    {.name = "carer", .kind = FIELD_WHOLE, .offset = offsetof(Draft, settings.carer),
     .size = 4, .high = 3, .help = "which of four you are"},
    {.name = "carer_skin", .kind = FIELD_WHOLE,
     .offset = offsetof(Draft, settings.carer_skin), .size = 4, .high = 4, .usual = 1},
    {.name = "carer_hair", .kind = FIELD_WHOLE,
     .offset = offsetof(Draft, settings.carer_hair), .size = 4, .high = 4, .usual = 1},
    {.name = "pace", .kind = FIELD_NUMBER, .offset = offsetof(Draft, settings.pace),
     .low = .5, .high = 1.5, .usual = 1},
    {.name = "text_scale", .kind = FIELD_NUMBER,
     .offset = offsetof(Draft, settings.text_scale), .low = 1, .high = 2, .usual = 1},
    {.name = "contrast", .kind = FIELD_FLAG,
     .offset = offsetof(Draft, settings.contrast)},
    {.name = "steady", .kind = FIELD_FLAG, .offset = offsetof(Draft, settings.steady),
     .help = "the camera stands still"},
    {.name = "calm", .kind = FIELD_FLAG, .offset = offsetof(Draft, settings.calm),
     .help = "reduced motion"},
    {.name = "soft", .kind = FIELD_FLAG, .offset = offsetof(Draft, settings.soft)},
    {.name = "hold_toggles", .kind = FIELD_FLAG,
     .offset = offsetof(Draft, settings.hold_toggles)},
    {.name = "two", .kind = FIELD_FLAG, .offset = offsetof(Draft, settings.two),
     .help = "two carers at this machine, in turn"},
    {.name = "captions", .kind = FIELD_FLAG, .offset = offsetof(Draft, settings.captions),
     .usual = 1},
    {.name = "crying", .kind = FIELD_CHOICE, .offset = offsetof(Draft, settings.crying),
     .size = 4, .names = CRYING_NAMES, .count = countof(CRYING_NAMES)},
    {.name = "timbre", .kind = FIELD_CHOICE, .offset = offsetof(Draft, settings.timbre),
     .size = 4, .names = TIMBRE_NAMES, .count = countof(TIMBRE_NAMES),
     .help = "of your own wordless voice"},
    {.name = "voice", .kind = FIELD_NUMBER, .offset = offsetof(Draft, settings.voice),
     .high = 1, .usual = 1, .help = "volume"},
    {.name = "own_voice", .kind = FIELD_NUMBER,
     .offset = offsetof(Draft, settings.own_voice), .high = 1, .usual = 1,
     .help = "volume"},
    {.name = "room", .kind = FIELD_NUMBER, .offset = offsetof(Draft, settings.room),
     .high = 1, .usual = 1, .help = "volume"},
    {.name = "music", .kind = FIELD_NUMBER, .offset = offsetof(Draft, settings.music),
     .high = 1, .usual = 1, .help = "volume"},
    {.name = "interface", .kind = FIELD_NUMBER,
     .offset = offsetof(Draft, settings.interface), .high = 1, .usual = 1,
     .help = "volume"},
    {.name = "mono", .kind = FIELD_FLAG, .offset = offsetof(Draft, settings.mono),
     .help = "all sounds alike on both sides"},
    {.name = "language", .kind = FIELD_TEXT,
     .offset = offsetof(Draft, settings.language), .size = SETTINGS_LANGUAGE_BYTES,
     .help = "of the words: en"},
    {.name = "wall", .kind = FIELD_TEXT, .offset = offsetof(Draft, settings.wall),
     .size = sizeof((Settings *)0)->wall, .help = "where a workshop's wall is shown"},
    {.name = "help_line", .kind = FIELD_TEXT,
     .offset = offsetof(Draft, settings.help_line),
     .size = sizeof((Settings *)0)->help_line, .help = "where families may turn to"},
    {.name = "family", .kind = FIELD_TEXT, .offset = offsetof(Draft, settings.family),
     .size = sizeof((Settings *)0)->family, .help = "the save that was played last"},
    {.name = "baby", .kind = FIELD_TEXT, .offset = offsetof(Draft, settings.baby),
     .size = sizeof((Settings *)0)->baby, .help = "what the baby is called"},
    {.name = "you", .kind = FIELD_TEXT, .offset = offsetof(Draft, settings.you),
     .size = sizeof((Settings *)0)->you, .help = "what the baby calls you"},
    {.name = "keys", .kind = FIELD_LIST, .offset = offsetof(Draft, bindings),
     .inner = &BINDING_ROW, .most = 2 * SETTINGS_ACTIONS_MAX, .stride = sizeof(Binding),
     .count_at = offsetof(Draft, binding_count),
     .help = "keys other than the usual ones"},
};
/* clang-format on */

const Format SETTINGS_FORMAT = {.name = "settings",
                                .rows = ROWS,
                                .count = countof(ROWS),
                                .bytes_max = SETTINGS_BYTES_MAX};

/* In the file only keys that differ are listed; in the struct every action has its
 * places. */
static void settings_of(const Draft *draft, Settings *settings)
{
    *settings = draft->settings;
    memset(settings->keys, 0, sizeof settings->keys);
    for (int i = 0; i < draft->binding_count; i++) {
        const Binding *binding = &draft->bindings[i];
        memcpy(settings->keys[binding->action][binding->place], binding->key,
               SETTINGS_KEY_BYTES);
    }
}

/* Only keys that differ from the usual ones are written: usual keys may change with a
 * version, chosen ones may not. */
static void draft_of(const Settings *settings, Draft *draft)
{
    *draft = (Draft){.settings = *settings};
    for (int i = 0; i < 2 * SETTINGS_ACTIONS_MAX; i++) {
        const char *key = settings->keys[i / 2][i % 2];
        if (key[0]) {
            Binding *binding = &draft->bindings[draft->binding_count++];
            *binding = (Binding){.action = (uint8_t)(i / 2), .place = (uint8_t)(i % 2)};
            snprintf(binding->key, sizeof binding->key, "%s", key);
        }
    }
}

void settings_begin(Settings *settings)
{
    assert(settings);
    *settings = (Settings){.skin = 1,
                           .hair_colour = 1,
                           .carer_skin = 1,
                           .carer_hair = 1,
                           .pace = 1,
                           .text_scale = 1,
                           .voice = 1,
                           .own_voice = 1,
                           .room = 1,
                           .music = 1,
                           .interface = 1,
                           .captions = true};
}

bool settings_parse(const char *text, size_t bytes, const char *name, Settings *settings,
                    Problems *problems)
{
    assert(text && name && settings && problems);
    Draft draft = {0};
    if (!json_parse(text, bytes, name, &SETTINGS_FORMAT, &draft, problems)) {
        return false;
    }
    settings_of(&draft, settings);
    return true;
}

long settings_write(const Settings *settings, char *text, size_t most)
{
    assert(settings && text);
    Draft draft;
    draft_of(settings, &draft);
    return json_write(&SETTINGS_FORMAT, &draft, text, most);
}

/* Names the file that a damaged one at `path` is kept in. */
static bool beside_of(const char *path, char *beside)
{
    int length = snprintf(beside, FILES_PATH_BYTES, "%s.bak", path);
    return length > 0 && length < FILES_PATH_BYTES;
}

/* Keeps the bytes of a damaged file beside it, so that nothing of a player's is lost. */
static void keep_beside(const char *path, const char *text, size_t bytes)
{
    char beside[FILES_PATH_BYTES];
    Problems unheard = {0};
    if (beside_of(path, beside)) {
        files_write(beside, text, bytes, &unheard);
    }
}

/* No file is no problem: it is the first start. A damaged one is kept beside and the
 * settings stay as they were. */
bool settings_load(const char *path, Settings *settings, Problems *problems)
{
    assert(path && settings && problems);
    if (!files_there(path)) {
        return true;
    }
    char text[SETTINGS_BYTES_MAX + 1];
    long bytes = files_read(path, text, sizeof text, problems);
    if (bytes < 0) {
        return false;
    }
    if (!settings_parse(text, (size_t)bytes, path, settings, problems)) {
        keep_beside(path, text, (size_t)bytes);
        return false;
    }
    return true;
}

bool settings_save(const char *path, const Settings *settings, Problems *problems)
{
    assert(path && settings && problems);
    Draft draft;
    draft_of(settings, &draft);
    return json_save(path, &SETTINGS_FORMAT, &draft, problems);
}

bool settings_forget(const char *path, Problems *problems)
{
    assert(path && problems);
    char beside[FILES_PATH_BYTES];
    bool gone = files_remove(path, problems);
    return beside_of(path, beside) && files_remove(beside, problems) && gone;
}
