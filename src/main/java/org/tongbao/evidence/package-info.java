/**
 * Evidence (验收档案): files that show what was done on an issue or a measure, and what it is accepted
 * on. Staff read them; those that are made public everyone does, beside the live revision.
 */
package org.tongbao.evidence;
