#include "soothe.h"

#include "body.h"
#include "curve.h"
#include "draws.h"
#include "model/noise.h"
#include "nature.h"

/*
 * How fast a cry comes down by kind of contact, of the fastest; under seven months and
 * after. Ohmura et al. 2022: carried about, a crying infant calms; held still by somebody
 * seated it hardly does. Older ones are settled by arms alone as well [design].
 */
static const double CALMS[2][CONTACT_COUNT] = {
    {[CONTACT_NONE] = 0,
     [CONTACT_VOICE] = .1,
     [CONTACT_STILL] = .2,
     [CONTACT_ROCKED] = .8,
     [CONTACT_WALKED] = 1},
    {[CONTACT_NONE] = 0,
     [CONTACT_VOICE] = .2,
     [CONTACT_STILL] = .6,
     [CONTACT_ROCKED] = .9,
     [CONTACT_WALKED] = 1},
};

/* Seconds of life until a loud cry comes down in arms that walk, at the middle. */
static const double LOUD_S = 40;

/* A cry that nothing helps lasts so long, s of life, at strength .5. */
static const double CAUSELESS_S = 1200;

Contact soothe_contact(const Caregiver *body)
{
    if (!caregiver_present(body))
        return CONTACT_NONE;
    if (body->doing == ACT_HOLD) {
        if (body->free_s > 0 || body->vigor <= VIGOR_SOFT / 2)
            return CONTACT_STILL;
        return body->vigor <= 3 * VIGOR_SOFT / 2 ? CONTACT_ROCKED : CONTACT_WALKED;
    }
    bool voice = body->doing == ACT_WARM || body->doing == ACT_NAME;
    return voice || body->doing == ACT_BREATHE ? CONTACT_VOICE : CONTACT_NONE;
}

double soothe_calms(const Scenario *scenario, Contact contact)
{
    return CALMS[scenario->age_months >= 7][contact];
}

/* Soothability by nature, and resilience: many stresses mended make the next way back
 * shorter, x (1 + .5 Z) [DiCorcia & Tronick 2011; size design]; a tune she knows x 1.2. */
double soothe_ease(const Dyad *dyad, const Scenario *scenario)
{
    return infant_nature(scenario)->soothable * (1 + .5 * dyad->infant.resilience) *
           familiar_eases(dyad, scenario);
}

/* Lognormal(0, .5) of this need and step: some calm at once, some take minutes. */
static double spread(const Dyad *dyad)
{
    uint32_t channel = DRAW_CALM + dyad->infant.plan * 4u + dyad->infant.step;
    return curve_exp(.5 * noise_normal(dyad->key, 1, channel));
}

/*
 * Seconds of the scene until a loud cry has come down: 40 s of life x lognormal(0, .5)
 * x (.6 + .8 strength) x (1 + .8 G) / soothability. The carer's own alarm is felt in the
 * arms: Wass et al. 2019 [size design].
 */
double soothe_loud_s(const Dyad *dyad, const Scenario *scenario, double strength)
{
    double stress = 1 + .8 * dyad->caregiver.stress;
    return .8 * LOUD_S / scenario->clock_soothe * spread(dyad) * (.6 + .8 * strength) *
           stress / soothe_ease(dyad, scenario);
}

/* Seconds of the scene until a cry without a cause is over by itself: a quarter of an
 * hour of life or more at strength .5. */
double soothe_causeless_s(const Dyad *dyad, const Scenario *scenario, double strength)
{
    double part = noise_unit(dyad->key, 2, DRAW_CALM + dyad->infant.plan * 4u);
    return CAUSELESS_S / scenario->clock_soothe * (.8 + .8 * part) * (.6 + .8 * strength);
}

/*
 * dG per second of the scene = (.016 loud + .006 clear - .004 otherwise) (1 + .5 debt),
 * - .06 in a breath, - .05 behind the door of the safe cot (the clock runs faster there),
 * - .02 while she smiles or settles, at the scene's clock; life's is that many times
 * slower. A failed try adds .015 (infant_answer) [design after science.md 6.5].
 */
void strain_step(Dyad *dyad, const Scenario *scenario)
{
    Caregiver *body = &dyad->caregiver;
    const Infant *infant = &dyad->infant;
    double tick_s = scene_tick(scenario), clock = scenario->clock_soothe / 6;
    double rate = infant->step == STEP_LOUD    ? .016
                  : infant->step == STEP_CLEAR ? .006
                                               : -.004;
    if (rate > 0)
        rate *= 1 + .5 * scenario->start.sleep_debt;
    if (infant->delight > 1 || (infant->met > .3 && infant->step >= STEP_CLEAR))
        rate -= .02;
    rate *= clock;
    if (body->away_s > 0)
        rate = -.05;
    else if (body->doing == ACT_BREATHE)
        rate -= .06;
    body->stress = clamp(body->stress + rate * tick_s, 0, 1);
}

/* Under stress one sees the loud and misses the small: 1 until .5, then down to .6
 * [design, science.md 6.5]. */
double dyad_sight(const Dyad *dyad)
{
    return 1 - .8 * clamp(dyad->caregiver.stress - .5, 0, .5);
}

/* A loud cry eases to a grizzle by itself [design]: seconds at the scene's clock. */
static const double CRY_S = 17, LULL_S = 4, SCENE_CLOCK = 6;

double soothe_cry_s(const Scenario *scenario)
{
    return CRY_S * SCENE_CLOCK / scenario->clock_soothe;
}

double soothe_lull_s(const Scenario *scenario)
{
    return LULL_S * SCENE_CLOCK / scenario->clock_soothe;
}
