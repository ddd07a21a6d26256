/** The page of one of a person's own items: why it may be used or not, what would change that, and what they can do. */
package org.objectionportal.item;
