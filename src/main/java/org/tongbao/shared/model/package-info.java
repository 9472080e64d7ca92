/**
 * What every stored thing has: an identity, a version, and the times of its making and changing.
 */
package org.tongbao.shared.model;
