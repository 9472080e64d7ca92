/** Rules on the shape of input that Jakarta Validation does not bring. */
package org.tongbao.shared.validation;
