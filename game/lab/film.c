#include "lab/film.h"

#include "model/noise.h"

#include <assert.h>
#include <stddef.h>

void film_scenario(Scenario *scenario, double age_months)
{
    scenario_begin(scenario);
    scenario->age_months = age_months;
    /* Life's pace: the published seconds are seconds of life, not of a stretched
     * scene. */
    scenario->clock_play = scenario->clock_soothe = 1;
    scenario->seconds = scenario->soft_at_s = 1e6; /* nobody ends it */
    /* Nor is a way out offered. */
    scenario->max_distress_s = 0;
    static const uint8_t DISCS[] = {ACT_LOOK, ACT_WARM, ACT_NAME, ACT_WAIT, ACT_HOLD};
    scenario->disc_count = 5;
    for (int i = 0; i < scenario->disc_count; i++)
        scenario->discs[i] = DISCS[i];
    static const NameLine NAMES[] = {{NEED_NONE, false, -1},
                                     {NEED_SHARE, false, 0},
                                     {NEED_SHARE, false, 1},
                                     {NEED_BREAK, true, -1}};
    scenario->name_count = 4;
    for (int i = 0; i < scenario->name_count; i++)
        scenario->names[i] = NAMES[i];
}

/* Easy 40 : slow to warm 15 : intense 10 [NYLS, science.md 7.3], without the unsorted. */
Temperament film_temperament(uint64_t seed)
{
    double u = noise_unit(noise_key(seed, NOISE_VIEW), 0, 0) * 65;
    return u < 40 ? TEMPERAMENT_EASY : u < 55 ? TEMPERAMENT_SLOW : TEMPERAMENT_INTENSE;
}

void film_begin(Film *film, const Scenario *scenario, uint64_t seed)
{
    assert(film != NULL && scenario != NULL);
    film->scenario = *scenario;
    film->mind = (PolicyMind){0};
    film->policy = NULL;
    film->seed = seed;
    film->count = film->bid_count = film->sound_count = 0;
    film->turn_count = film->voice_count = 0;
    film->voice = VOICE_NONE;
    film->speaks = 0;
    dyad_begin(&film->dyad, &film->scenario, seed);
}

void film_begin_mixed(Film *film, double age_months, uint64_t seed)
{
    Scenario scenario;
    film_scenario(&scenario, age_months);
    scenario.temperament = film_temperament(seed);
    film_begin(film, &scenario, seed);
}

/* A full list takes no more; what came later is then not counted. */
static void event_add(float *events, int *count, double s)
{
    if (*count < FILM_EVENTS_MAX)
        events[(*count)++] = (float)s;
}

/* Coo, babble, call, giggle and squeal; not sighs, yawns, sucking, fuss or cry. */
static bool speech_like(int voice)
{
    return voice >= VOICE_COO && voice <= VOICE_SQUEAL;
}

/* Serves and sounds, at the tick; a sound counts where one of its kind begins. */
static void events_code(Film *film, const Seen *seen)
{
    double now_s = dyad_seconds(&film->dyad);
    const Caregiver *body = &film->dyad.caregiver;
    bool speaks = body->voicing;
    if (seen->beat)
        event_add(film->bids, &film->bid_count, now_s);
    if (speech_like(seen->voice.kind) && !speech_like(film->voice))
        event_add(film->sounds, &film->sound_count, now_s);
    if (film->speaks && !speaks)
        event_add(film->turns, &film->turn_count, now_s);
    if (!film->speaks && speaks)
        event_add(film->voices, &film->voice_count, now_s);
    film->voice = seen->voice.kind;
    film->speaks = speaks;
}

/* One code of everything. Phases are the reading's own, so lab and game code alike. */
static void code(Film *film, const Seen *seen)
{
    int i = film->count++;
    const Dyad *dyad = &film->dyad;
    film->infant[i] = dyad->reading.infant;
    film->caregiver[i] = dyad->reading.caregiver;
    film->together[i] = dyad->reading.together;
    film->faces[i] = seen->gaze == GAZE_AT_FACE;
    film->cries[i] = seen->face.kind == FACE_FUSS || seen->face.kind == FACE_CRY ||
                     seen->voice.kind == VOICE_FUSS || seen->voice.kind == VOICE_CRY;
    film->smiles[i] = seen->face.kind == FACE_SMILE || seen->face.kind == FACE_LAUGH;
    film->arousal[i] = (float)dyad->infant.arousal;
    film->valence[i] = (float)dyad->infant.valence;
}

void film_step(Film *film, Care care)
{
    assert(film != NULL);
    Dyad *dyad = &film->dyad;
    bool due = dyad->tick % (TICKS_PER_SECOND / FILM_HZ) == 0;
    dyad_step(dyad, &film->scenario, care);
    Seen seen = seen_of(dyad, &film->scenario);
    events_code(film, &seen);
    if (due && film->count < FILM_CODES_MAX)
        code(film, &seen);
}

Take film_roll(Film *film, const Policy *policy, double seconds)
{
    assert(film != NULL && policy != NULL);
    /* Another caregiver comes in without memory; the same one goes on where it was. */
    if (film->policy == NULL || film->policy != policy)
        film->mind = (PolicyMind){0};
    film->policy = policy;
    Take take = {film->count, film->count};
    uint32_t until = film->dyad.tick + (uint32_t)(seconds * TICKS_PER_SECOND + .5);
    while (film->dyad.tick < until)
        film_step(film, policy_care(policy, &film->mind, &film->dyad, &film->scenario));
    take.to = film->count;
    return take;
}

/* Shares of codes. A match is the same phase in both, distress aside: nobody would call
 * shared distress in step. */
double film_share(const Film *film, Take take, Sight sight)
{
    assert(film != NULL && take.from <= take.to);
    int shows = 0;
    for (int i = take.from; i < take.to; i++) {
        switch (sight) {
        case SIGHT_POSITIVE:
            shows += film->infant[i] == PHASE_POSITIVE;
            break;
        case SIGHT_NEGATIVE:
            shows += film->infant[i] == PHASE_NEGATIVE;
            break;
        case SIGHT_GAZE:
            shows += film->faces[i];
            break;
        case SIGHT_CRY:
            shows += film->cries[i];
            break;
        case SIGHT_SMILE:
            shows += film->smiles[i];
            break;
        case SIGHT_MATCH:
            shows += film->infant[i] == film->caregiver[i] &&
                     film->infant[i] != PHASE_NEGATIVE;
            break;
        case SIGHT_COUNT:
            break;
        }
    }
    return take.to > take.from ? (double)shows / (take.to - take.from) : 0;
}

/* A minute; an event belongs to the take in which it began. */
double film_rate(Take take, const float *events, int count)
{
    double from_s = (double)take.from / FILM_HZ, to_s = (double)take.to / FILM_HZ;
    int inside = 0;
    for (int i = 0; i < count; i++)
        inside += (double)events[i] >= from_s && (double)events[i] < to_s;
    return to_s > from_s ? inside * 60 / (to_s - from_s) : 0;
}

/* Held within the take: a part beyond its end is empty. */
Take film_part(Take take, double from_s, double to_s)
{
    Take part = {take.from + (int)(from_s * FILM_HZ + .5),
                 take.from + (int)(to_s * FILM_HZ + .5)};
    part.from = part.from > take.to ? take.to : part.from;
    part.to = part.to > take.to ? take.to : part.to;
    return part;
}
