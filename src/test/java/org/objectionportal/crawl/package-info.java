/**
 * Proves that a page or mail in one language holds no word of another. Every visible text must be one that the files of
 * that language say ({@link org.objectionportal.crawl.Vocabulary}), and no text may speak another language
 * ({@link org.objectionportal.crawl.ForeignWords}): the first finds words of the code, the second words of the files.
 */
package org.objectionportal.crawl;
