package no.opptrapp.reports;

import no.opptrapp.core.text.BundleRules;

class ReportsBundlesTest extends BundleRules {}
