package no.opptrapp.survey;

import no.opptrapp.core.text.BundleRules;

class SurveyBundlesTest extends BundleRules {}
