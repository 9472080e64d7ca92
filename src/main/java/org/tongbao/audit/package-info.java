/**
 * What was done and by whom, append-only and sealed batch by batch into a chain of hashes. It knows
 * no feature; features tell it what they did.
 */
package org.tongbao.audit;
