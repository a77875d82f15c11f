package no.opptrapp.core.text;

class CoreBundlesTest extends BundleRules {}
