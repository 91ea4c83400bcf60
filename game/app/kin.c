#include "app/kin.h"

#include "app/app.h"
#include "app/family.h"
#include "app/kept.h"
#include "model/lived.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { FOLDER_BYTES = LEVEL_PATH_BYTES + 16 };

/* False: this machine keeps nothing. */
static bool folder_of(const App *app, char folder[FOLDER_BYTES])
{
    snprintf(folder, FOLDER_BYTES, "%s/families", app->home);
    return app->home[0] != '\0';
}

/* All of it goes to the log, and `sentence` to the title's foot. */
static void tell(App *app, const Problems *problems, const char *sentence)
{
    for (int i = 0; i < problems_kept(problems); i++)
        fprintf(stderr, "goodenough: %s\n", problems->lines[i]);
    if (problems_kept(problems) > 0)
        app_say(app, app_words(app, sentence));
}

void kin_read(App *app)
{
    Kin *kin = &app->kin;
    char folder[FOLDER_BYTES], names[FAMILIES_MAX][FAMILIES_NAME_BYTES];
    Problems problems = {0};
    kin->count = 0;
    if (!folder_of(app, folder))
        return;
    int count = families_list(folder, names, FAMILIES_MAX, &problems);
    for (int i = 0; i < count; i++) {
        if (families_load(folder, names[i], &kin->all[kin->count], &problems))
            memcpy(kin->names[kin->count++], names[i], FAMILIES_NAME_BYTES);
    }
    for (int i = 0; i < kin->count; i++)
        if (!strcmp(kin->names[i], app->settings.family))
            kin->at = i;
    tell(app, &problems, "notice.family.damaged");
}

/* Whoever plays is found first at the next start. */
static void remember(App *app)
{
    if (!strcmp(app->settings.family, app->kin.name))
        return;
    snprintf(app->settings.family, sizeof app->settings.family, "%s", app->kin.name);
    kept_settings(app);
}

void kin_meet(App *app, int index)
{
    Kin *kin = &app->kin;
    assert(index >= 0 && index < kin->count);
    kin->family = kin->all[index];
    snprintf(kin->name, sizeof kin->name, "%s", kin->names[index]);
    kin->open = true;
    kin->at = index;
    kin->tab = 0;
    remember(app);
}

bool kin_find(App *app, const char *name)
{
    for (int i = 0; i < app->kin.count; i++)
        if (!strcmp(app->kin.names[i], name)) {
            kin_meet(app, i);
            return true;
        }
    return false;
}

void kin_new(App *app)
{
    Kin *kin = &app->kin;
    Settings drawn = app->settings;
    uint64_t seed = scene_seed(app);
    family_draw_into(&drawn, seed);
    family_begin(&kin->family, seed);
    Family *family = &kin->family;
    family->skin = drawn.skin;
    family->hair = drawn.hair;
    family->hair_colour = drawn.hair_colour;
    family->iris = drawn.iris;
    family->suit = drawn.suit;
    family->carer = app->settings.carer; /* you stay who you are */
    family->carer_skin = app->settings.carer_skin;
    family->carer_hair = app->settings.carer_hair;
    family->second_skin = (app->settings.carer_skin + 2) % TONES;
    kin->name[0] = '\0';
    kin->open = true;
    kin->tab = 0;
}

void kin_leave(App *app)
{
    app->kin.open = false;
}

bool kin_keep(App *app)
{
    Kin *kin = &app->kin;
    char folder[FOLDER_BYTES];
    Problems problems = {0};
    assert(kin->open);
    if (!folder_of(app, folder))
        return false;
    if (!kin->name[0]) {
        family_first_day(&kin->family);
        if (kin->count == FAMILIES_MAX || !families_name(folder, kin->name, &problems)) {
            kin->name[0] = '\0';
            tell(app, &problems, "notice.family.failed");
            return false;
        }
        kin->at = kin->count++;
        snprintf(kin->names[kin->at], FAMILIES_NAME_BYTES, "%s", kin->name);
    }
    kin->all[kin->at] = kin->family;
    bool kept = families_save(folder, kin->name, &kin->family, &problems);
    tell(app, &problems, "notice.family.failed");
    remember(app);
    return kept;
}

void kin_remove(App *app)
{
    Kin *kin = &app->kin;
    char folder[FOLDER_BYTES];
    Problems problems = {0};
    if (kin->name[0] && folder_of(app, folder))
        families_remove(folder, kin->name, &problems);
    tell(app, &problems, "notice.family.failed");
    kin->name[0] = '\0';
    remember(app);
    kin_leave(app);
    kin->at = 0;
    kin_read(app);
}

void kin_forget(App *app, Problems *problems)
{
    char folder[FOLDER_BYTES];
    if (folder_of(app, folder))
        families_forget(folder, problems);
    app->kin = (Kin){.count = 0};
}

/* Whoever has played them all goes round again. */
int kin_next(const App *app)
{
    for (int i = 0; i < app->own_first; i++)
        if (!app->cards[i].problem[0] &&
            !family_scene(&app->kin.family, app->cards[i].id))
            return i;
    return app->card + 1 < app->own_first ? app->card + 1 : 0;
}

/* Age and story are the scene's; how she takes things, whom she trusts and how far are
 * her own. The variant still comes from the seed. */
void kin_scene(App *app)
{
    const Kin *kin = &app->kin;
    if (!kin->open)
        return;
    Scenario *scenario = &app->play.level.scenario;
    scenario->temperament = (Temperament)kin->family.temperament;
    scenario->familiar = (Familiar){kin->family.tune, kin->family.toy};
    lived_start(&scenario->start, kin->family.days);
}

/* What was offered in play, if this scene holds such a thing. */
static Toy toy_of(const Scenario *scenario)
{
    Toy toy = TOY_NONE;
    for (int i = 0; i < scenario->target_count && !toy; i++)
        toy = familiar_toy(scenario->targets[i]);
    return toy;
}

/* The first toy offered and the first tune hummed are the ones that become known. */
static void habits_learn(Family *family, const Session *session, uint64_t hummed)
{
    for (int i = 0; i < session->tape.change_count; i++) {
        Care care = session->tape.changes[i].care;
        if (care.act == ACT_HOLD && family->tune == TUNE_NONE)
            family->tune = (Tune)(TUNE_RISING + hummed % (TUNE_COUNT - 1));
        if (care.act == ACT_TEND && care.choice == THING_TOY && family->toy == TOY_NONE)
            family->toy = toy_of(&session->scenario);
    }
}

void kin_lived(App *app)
{
    Kin *kin = &app->kin;
    const Session *session = &app->play.session;
    if (!kin->open || kin->lived || session->dyad.ended == ENDED_SKIPPED)
        return;
    kin->lived = true;
    lived_scene(kin->family.days, &session->log);
    habits_learn(&kin->family, session, app->play.voice.key);
    figures_add(&kin->family.figures, session);
    family_played(&kin->family, app->play.level.id, session->dyad.ended);
    kin_keep(app);
}

void kin_part(App *app, const Days days[2], const char *level)
{
    Kin *kin = &app->kin;
    if (!kin->open)
        return;
    for (int i = 0; i < 2; i++)
        kin->family.days[i] = days[i];
    habits_learn(&kin->family, &app->play.session, app->play.voice.key);
    figures_add(&kin->family.figures, &app->play.session);
    if (level)
        family_played(&kin->family, level, app->play.session.dyad.ended);
    kin_keep(app);
}

void kin_look(const App *app, Look *look)
{
    const Settings *settings = &app->settings;
    const Family *family = &app->kin.family;
    if (!app->kin.open) {
        *look = (Look){.skin = (Skin)settings->skin,
                       .hair = (Hair)settings->hair,
                       .hair_colour = (HairColour)settings->hair_colour,
                       .iris = (Iris)settings->iris,
                       .suit = (SuitColour)settings->suit};
        return;
    }
    *look = (Look){.skin = (Skin)family->skin,
                   .hair = (Hair)family->hair,
                   .hair_colour = (HairColour)family->hair_colour,
                   .iris = (Iris)family->iris,
                   .suit = (SuitColour)family->suit,
                   .glasses = family->glasses,
                   .hearing_aid = family->hearing_aid,
                   .cleft_scar = family->cleft_scar,
                   .limb_difference = family->limb_difference};
}

CarerLook kin_carer(const App *app)
{
    const Settings *settings = &app->settings;
    const Family *family = &app->kin.family;
    if (app->kin.open)
        return (CarerLook){family->carer, (Skin)family->carer_skin,
                           (HairColour)family->carer_hair};
    return (CarerLook){settings->carer, (Skin)settings->carer_skin,
                       (HairColour)settings->carer_hair};
}

const char *kin_baby(const App *app)
{
    return app->kin.open ? app->kin.family.baby : app->settings.baby;
}

const char *kin_you(const App *app)
{
    return app->kin.open ? app->kin.family.you : app->settings.you;
}
