/** The texts that form-js 1.8.7 has built in, each with its Vietnamese; a pattern error never shows the pattern. */
const PHRASES = [
  [/^Field is required\.$/, 'Trường bắt buộc nhập.'],
  [/^Field must match pattern [^]*\.$/, 'Nội dung nhập chưa đúng dạng quy định, đề nghị kiểm tra lại.'],
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Phải nhập ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Chỉ được nhập tối đa $1 ký tự.'],
  [/^Field must be a valid {1,2}international phone number\. \(e\.g\. .+\)$/, 'Số điện thoại phải viết theo dạng quốc tế (ví dụ: +84912345678).'],
  [/^Field must be a valid email\.$/, 'Địa chỉ thư điện tử không hợp lệ.'],
  [/^Value is not a number\.$/, 'Phải nhập một số.'],
  [/^Value is expected to be an integer\.$/, 'Phải nhập số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Chỉ được nhập tối đa $1 chữ số sau dấu phẩy.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Giá trị không hợp lệ; hai giá trị hợp lệ gần nhất là $1 và $2.'],
  [/^Date and time must both be entered\.$/, 'Phải nhập cả ngày và giờ.'],
  [/^Nothing to show\.$/, 'Chưa có nội dung.'],
  [/^No results$/, 'Không có kết quả'],
  [/^All values selected$/, 'Đã chọn hết'],
  [/^Select$/, 'Chọn'],
  [/^Search$/, 'Tìm'],
  [/^Add new$/, 'Thêm dòng'],
  [/^Collapse$/, 'Thu gọn'],
  [/^Expand all \((\d+)\)$/, 'Hiện tất cả ($1)'],
  [/^Remove list item (\d+)$/, 'Xóa dòng $1'],
  [/^Previous page$/, 'Trang trước'],
  [/^Next page$/, 'Trang sau'],
  [/^ of $/, ' / '],
  [/^dd\/mm\/yyyy$/, 'ngày/tháng/năm'],
  [/^Increment$/, 'Tăng'],
  [/^Decrement$/, 'Giảm'],
  [/^Click to sort by (.+) descending$/, 'Bấm để sắp xếp giảm dần theo $1'],
  [/^Click to sort by (.+) ascending$/, 'Bấm để sắp xếp tăng dần theo $1'],
  [/^Click to remove sorting$/, 'Bấm để bỏ sắp xếp'],
  [/^This is an image placeholder$/, 'Chỗ dành cho hình ảnh']
];

export function inVietnamese(text) {
  const phrase = text && PHRASES.find(([english]) => english.test(text));
  return phrase ? text.replace(...phrase) : text;
}
