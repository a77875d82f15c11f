package no.opptrapp.planning;

import no.opptrapp.core.text.BundleRules;

class PlanningBundlesTest extends BundleRules {}
