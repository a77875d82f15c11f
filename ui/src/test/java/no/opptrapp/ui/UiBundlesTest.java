package no.opptrapp.ui;

import no.opptrapp.core.text.BundleRules;

class UiBundlesTest extends BundleRules {}
