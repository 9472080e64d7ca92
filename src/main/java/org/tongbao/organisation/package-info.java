/**
 * The bodies that publish notices and handle feedback. Each may stand below another; whoever acts
 * for one acts for all below it.
 */
package org.tongbao.organisation;
