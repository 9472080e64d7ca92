package org.tongbao;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The main job on the packaged server: the jar, and under {@code -Dnative} the executable. */
@QuarkusIntegrationTest
class MainJobIT extends MainJobTest {}
