#include "lab/days_kept.h"
#include "lab/film.h"

#include "model/bouts.h"

#include <assert.h>

/* Bouts of each kind of episode, and the twenty days of section 9. */
enum { BOUTS = 40, DAYS = 20 };

/* Four months, unless a target says otherwise (section 9). */
static const double AGE_MONTHS = 4;

/* The one place where the run's measurements lie. */
static Closing *place(HabitId habit, Temperament temperament)
{
    static Closing closings[HABIT_COUNT][TEMPERAMENT_COUNT][EPISODE_COUNT];
    return closings[habit][temperament];
}

/* Once a habit and run: several targets ask for the same one. */
void days_measure(HabitId habit, uint64_t base)
{
    assert(habit < HABIT_COUNT);
    static bool ready[HABIT_COUNT];
    if (ready[habit])
        return;
    ready[habit] = true;
    /* Each temperament by itself: how long a cry takes to end is its own. */
    for (int temperament = 0; temperament < TEMPERAMENT_COUNT; temperament++) {
        Closing *closings = place(habit, (Temperament)temperament);
        BoutPlan plan = {.policy = &POLICIES[HABITS[habit].policy],
                         .temperament = (Temperament)temperament,
                         .age_months = AGE_MONTHS,
                         .time = TIME_DAY,
                         .seed = base};
        for (int kind = 0; kind < EPISODE_COUNT; kind++)
            closing_measure(&closings[kind], (Episode)kind, &plan, BOUTS);
    }
}

const Closing *days_closings(HabitId habit, Temperament temperament)
{
    assert(habit < HABIT_COUNT && temperament < TEMPERAMENT_COUNT);
    return place(habit, temperament);
}

/* The same seed draws the same temperament in films and in days. */
Days days_lived(HabitId habit, uint64_t seed)
{
    Days days;
    Temperament temperament = film_temperament(seed);
    days_begin(&days, temperament, seed);
    days_run(&days, &HABITS[habit], days_closings(habit, temperament), DAYS);
    return days;
}
