# id: u2-025  year: 2018  issuer: 石板坡街道办事处
[title] 石板坡街道2018年政府信息公开工作年度报告
[preamble] 根据《条例》第三十一条规定，编制本年度报告，报告中所列数据自2018年1月1日起至12月31日止，联系电话023-61270084。
[overview] 一、概述
[overview] 街道辖8个社区，常住人口6.2万，全年信息公开工作总体平稳，
[mechanism] 修订{审核办法|item}{1份|document.other}，新订{更正流程|item}{1份|document.other}；
[proactive] 二、主动公开情况
[proactive] 1、公开数量。
+[proactive] 本年度公开{1,109条|disclosure.total}，同比增长{14.2%|comparison|item=}；
[proactive] 2、公开载体。
+[proactive] 区门户网站街道子站{231条|disclosure.website}；
+[proactive] 微信{305条|disclosure.wechat}，微博{97条|disclosure.weibo}；
+[proactive] {宣传栏、黑板报、电子屏|item}等合计{476条|disclosure.other_channel}。
[interpretation] 3、政策解读。
+[interpretation] 转载上级解读{22篇|interpretation}，自己没有写过{解读稿|interpretation=0}。
[response] 4、互动。
+[response] 主任信箱{来信|item}{41件|inquiry}，回复{41件|inquiry}，没有开过{在线访谈|interview=0}。
[application] 三、依申请公开办理情况
[application] 申请总数{6件|application.received}，{当面申请|item}{1件|application.breakdown}，{网上申请|item}{5件|application.breakdown}，无{信函申请|application.breakdown=0}。
+[application] 答复总数{6件|application.closed}，属于已主动公开范围的{2件|application.granted}，同意公开{1件|application.granted}，{非《条例》所指政府信息|item}{2件|application.refused}，{不属于本机关公开|item}{1件|application.unavailable}。
[fee] 四、收费及减免
[fee] {收费|fee=0}无，{减免|fee=0}无。
[dispute] 五、复议诉讼
[dispute] {一件|review|item=}行政复议因答复不属于本机关引起，区政府驳回申请人请求；
+[dispute] {行政诉讼|item}提起{一件|litigation|item=}，申请人又撤了；
[problem] 六、问题及改进
[problem] 问题是网格员报来的{稿件|item}{1,900余篇|document.other}能用的不到一半，社区之间冷热不均，最多的社区报了{412篇|document.other}，最少的只有{17篇|document.other}。
[plan] 改进是实行稿件退回说明制，每退一篇写明原因，11月、12月{采用率|item}提到{71%|rate}。
---
# id: u2-026  year: 2024  issuer: 滨河街道杨家堰社区
[title] 杨家堰社区2024年居务公开情况（报街道信息公开办）
[proactive] {居务公开栏|item}贴出{64张|disclosure.other_channel}，楼长群转发{通知|item}{388条|disclosure.category}，上门送{告知书|item}{52份|document.other}，没有在{公众号|disclosure.wechat=0}上发过。
[key_area] 老旧小区加梯{意见征集表|item}贴{14张|disclosure.key_area}，{高龄补贴|item}公示{3次|disclosure.key_area}，{大病救助|item}公示{2人|disclosure.key_area}，{公益金支出|item}按月贴，共{12张|disclosure.key_area}，公示期无人提出{异议|inquiry=0}。
[response] {居民议事会|item}开{6次|other}，{议题|item}由居民提，提了{27条|inquiry}，办成{19条|inquiry}，剩下{8条|inquiry}归街道或区里管，已上报。
[application] 没有居民来提{申请|application.received=0}，来问的一般当场翻本子给他看。
[dispute] 没人为这个打官司，{零诉讼|litigation}。
[supervision] 居务监督委员会{查账|item}{4次|supervision}，街道{抽查|item}{2次|supervision}，没有发现假公开、虚公开。
[problem] 公益金支出写得太粗，只写“活动费3,200元”，居民不满意。
[plan] 从10月起附上发票照片，公开{发票|item}{35张|disclosure.category}。
---
# id: u2-027  year: 2015  issuer: 胡家坪乡人民政府
[title] 胡家坪乡人民政府信息公开工作2015年年度报告
[organization] 一、机构人员 {机构|office=1}、{专职人员|staff.fulltime=1}各一,兼职{6人|staff.parttime},监察室设{监督电话|item}{1部|platform}
[proactive] 二、主动公开 {公示栏|item}{86次|disclosure.other_channel},{村民大会|item}{22次|disclosure.other_channel},{流动字幕|item}{41次|disclosure.other_channel},{信息平台|item}短信{2,200条|disclosure.other_channel},网站{57条|disclosure.website},政府公报没有承担编印任务,{公报|disclosure.gazette=0}为无
[key_area] 三、重点公开 (1)“一事一议”{项目|item}{5个|disclosure.key_area}张榜;
+[key_area] (2){危房改造|item}三榜公示,第一榜{48户|disclosure.key_area},第二榜{41户|disclosure.key_area},第三榜{40户|disclosure.key_area},减下来的8户原因写在榜后;
+[key_area] (3){农机补贴|item}{13台|disclosure.key_area},机型、金额、电话都公示;
+[key_area] (4)征地拆迁今年没有,{征地信息|disclosure.key_area=0}没有公开.
[application] 四、依申请公开 受理{2件|application.received}(均为{当面|item}{2件|application.breakdown}),办结{2件|application.closed},同意{1件|application.granted},{信息不存在|item}{1件|application.unavailable}
[fee] 五、收费 收复印纸{2.5元|fee}一人,免{5元|fee}一人
[dispute] 六、复议、诉讼、申诉 {无|review=0}
[response] 七、群众评议 发{问卷|item}{300份|document.other},收回{276份|document.other},{满意|item}占{88%|rate},{基本满意|item}占{9%|rate},{不满意|item}占{3%|rate}
[problem] 八、存在问题 {信息员|item}更换{3人|other},新手不会用后台,{5条|other|item=}信息重复发布
[plan] 九、整改 {重复信息|item}已删除{5条|other},请县里来人教了半天
---
# id: u2-028  year: 2020  issuer: 雷公岭镇中心卫生院
[dispute] 六 投诉、复议、诉讼
[dispute] 全年收到投诉{4起|complaint},其中反映疫情期间住院须知公开不到位{3起|complaint},不属信息公开的{1起|complaint}转医务科
[dispute] 没有发生{行政复议|review=0},也没有发生{行政诉讼|litigation=0}
[dispute] 上级没有交办涉及本院信息公开的{举报|complaint=0}
[proactive] 七 疫情信息 {发热门诊指引|item}贴{60张|disclosure.category},{核酸检测结果查询办法|item}发{3条|disclosure.category},微信群通知{就诊须知|item}{112次|disclosure.category},{健康码使用说明|item}印{2,000张|document.other}
[response] 接疫情咨询{电话|item}{1,406个|inquiry},夜间转值班室的{312个|inquiry|item=电话},无人因打不通提出{投诉|complaint=0}
[training] 八 院内学习 学《医疗卫生机构信息公开管理办法》{1次|training}{73人|trainee},护士长另学{1次|training}{11人|trainee}
[platform] 九 设施 新装{电子屏|item}{2块|platform},{公示栏|bulletin_board=1}、{意见箱|other=1}各1个
---
# id: u2-029  year: 2022  issuer: 泗门镇便民服务中心
[platform] 线下专区 大厅设政务公开专区{1个|access_point},{自助机|item}{3台|platform},{资料架|item}{6个|other},{老花镜|item}{10副|other}
[proactive] 专区摆放{办事指南|item}{118种|document.other},{政策口袋书|item}{600册|document.other},{各村务工信息|item}张贴{45条|disclosure.category}
[response] 帮办代办员全年帮老人{查询|item}{764人次|inquiry},没有人来填{依申请公开表|application.received=0}
[mechanism] 事项梳理 {进驻事项|item}{186项|admin},{即办件|item}{132项|admin},{取消证明|item}{14项|admin},指南与事项一一对应,错漏{3处|other|item=}已改
[supervision] 评价 {好差评|item}收到{2,817条|inquiry},{好评|item}{2,809条|inquiry},{差评|item}{8条|inquiry},差评均回访,没有一条是嫌公开不清楚的
